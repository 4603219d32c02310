package cn.lianan.region;

import cn.lianan.access.Allowed;
import cn.lianan.access.Role;
import cn.lianan.tenancy.AcrossDistricts;
import cn.lianan.tenancy.DistrictSummary;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** The districts of the alliance, for the region's page and for choosing a portal. Public. */
@ApplicationScoped
public class ListDistricts {

    @Inject
    AcrossDistricts across;

    /** All districts in the order in which they joined. */
    @Allowed(Role.ANYONE)
    public List<DistrictSummary> all() {
        return across.list();
    }
}
