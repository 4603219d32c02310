package cn.lianan.outbox;

import cn.lianan.tenancy.AcrossDistricts;
import cn.lianan.tenancy.DistrictSummary;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Empties the outboxes, one district at a time. */
@ApplicationScoped
public class Relay {

    @Inject
    AcrossDistricts across;

    @Inject
    DeliverBatch batch;

    /** Delivers everything that is due in one district. */
    public void drain(String district) {
        across.in(district, () -> {
            while (batch.deliver() > 0) {
                if (Thread.currentThread().isInterrupted()) {
                    break;
                }
            }
            return null;
        });
    }

    /** Delivers everything that is due anywhere: at start, and as a net below lost wake-ups. */
    public void sweep() {
        for (DistrictSummary district : across.list()) {
            drain(district.id());
        }
    }
}
