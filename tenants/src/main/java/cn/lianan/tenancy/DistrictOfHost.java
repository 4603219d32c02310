package cn.lianan.tenancy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Which portal a host name stands for: a district's own domain, {@code <label>.<region host>}, or the region itself.
 * Unknown hosts are nobody's. The answer is kept for a few seconds, so a district admitted at run time appears by itself.
 */
@ApplicationScoped
public class DistrictOfHost {

    private static final Duration KEPT = Duration.ofSeconds(5);

    @Inject
    AcrossDistricts across;

    @Inject
    Clock clock;

    @Inject
    @ConfigProperty(name = "portal.host", defaultValue = "localhost")
    String regionHost;

    private volatile Map<String, DistrictSummary> byHost = Map.of();
    private volatile Instant readAt = Instant.EPOCH;

    /** The district of a host (port and case are ignored); empty for the region and for unknown hosts. */
    public Optional<DistrictSummary> district(String host) {
        return Optional.ofNullable(current().get(plain(host)));
    }

    /** Whether the host is the region's own. */
    public boolean isRegion(String host) {
        return regionHost.equals(plain(host));
    }

    private Map<String, DistrictSummary> current() {
        Instant now = clock.instant();
        if (readAt.plus(KEPT).isBefore(now)) {
            Map<String, DistrictSummary> read = new HashMap<>();
            for (DistrictSummary district : across.list()) {
                read.put(district.hostLabel() + "." + regionHost, district);
                if (district.domain() != null) {
                    read.put(district.domain(), district);
                }
            }
            byHost = Map.copyOf(read);
            readAt = now;
        }
        return byHost;
    }

    private static String plain(String host) {
        String lower = host == null ? "" : host.toLowerCase(Locale.ROOT);
        int colon = lower.lastIndexOf(':');
        return colon < 0 ? lower : lower.substring(0, colon);
    }
}
