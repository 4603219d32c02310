package cn.lianan.tenancy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.Callable;

/**
 * The one way from district to district, for the house's own jobs. It sees nothing by itself: work runs inside one
 * district at a time, behind that district's walls. Its callers are listed in a test; a new one is a decision.
 */
@ApplicationScoped
public class AcrossDistricts {

    @Inject
    AllDistricts districts;

    /** All districts, read as the region. */
    public List<DistrictSummary> list() {
        return in(CurrentDistrict.REGION, districts::read);
    }

    /** Runs the work in one district and returns its result. */
    public <T> T in(String district, Callable<T> work) {
        try {
            return CurrentDistrict.in(district, work);
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
