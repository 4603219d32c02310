package cn.lianan.finding;

import cn.lianan.tenancy.AcrossDistricts;
import cn.lianan.tenancy.CurrentDistrict;
import cn.lianan.tenancy.DistrictSummary;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Fills a new, empty index from the database by way of the outbox, so that it can be interrupted at any moment. */
@ApplicationScoped
public class FillIndex {

    @Inject
    SearchIndex index;

    @Inject
    AcrossDistricts across;

    @Inject
    AnnounceAll announceAll;

    /**
     * If the index is missing, announces everything there is and makes it. In this order: when the portal dies in between,
     * the next start sees the index still missing and announces again.
     */
    public void ifMissing() {
        if (index.exists()) {
            return;
        }
        for (DistrictSummary district : across.list()) {
            across.in(district.id(), () -> {
                announceAll.inThisDistrict();
                return null;
            });
        }
        index.create();
    }

    /** Searches once as the region, so that the next one is quick. */
    public void warmUp() {
        across.in(CurrentDistrict.REGION, () -> index.search(new SearchQuery("联安", null, null, null, 1, null)));
    }
}
