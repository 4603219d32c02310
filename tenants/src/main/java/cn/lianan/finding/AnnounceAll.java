package cn.lianan.finding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class AnnounceAll {

    @Inject
    Findables findables;

    public void inThisDistrict() {
        findables.all().forEach(Findable::announceAll);
    }
}
