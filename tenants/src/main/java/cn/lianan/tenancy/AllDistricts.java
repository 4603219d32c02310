package cn.lianan.tenancy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;

/** Reads the list of districts in a transaction of its own, for the house itself rather than for a person. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class AllDistricts {

    @Inject
    Districts districts;

    public List<DistrictSummary> read() {
        return districts.all();
    }
}
