package cn.lianan.tenancy;

import java.util.Optional;
import java.util.concurrent.Callable;

/**
 * The district that the running request, job or event acts in. It comes from the host (requests) or from
 * {@link AcrossDistricts} (jobs), never from a parameter.
 */
public final class CurrentDistrict {

    /** The region's page: no district, so only platform and published rows are seen. */
    public static final String REGION = "region";

    private static final ThreadLocal<String> CURRENT = new ThreadLocal<>();

    private CurrentDistrict() {}

    /** The current district's id, or {@link #REGION}. Throws {@link NoDistrictException} when none is set. */
    public static String id() {
        return known().orElseThrow(NoDistrictException::new);
    }

    /** The current district's id, or {@link #REGION}; empty when none is set. */
    public static Optional<String> known() {
        return Optional.ofNullable(CURRENT.get());
    }

    /** Whether the region's page is served rather than a district's portal. */
    public static boolean isRegion() {
        return REGION.equals(id());
    }

    /** Runs the work in the given district and restores the former one. For the doors of the house only; a test lists them. */
    public static <T> T in(String district, Callable<T> work) throws Exception {
        String former = CURRENT.get();
        CURRENT.set(district);
        try {
            return work.call();
        } finally {
            if (former == null) {
                CURRENT.remove();
            } else {
                CURRENT.set(former);
            }
        }
    }
}
