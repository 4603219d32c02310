package cn.lianan.finding;

import cn.lianan.tenancy.AcrossDistricts;
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

    /** Makes the index if it is missing and, if so, announces everything there is. */
    public void ifNew() {
        if (index.prepare()) {
            for (DistrictSummary district : across.list()) {
                across.in(district.id(), () -> {
                    announceAll.inThisDistrict();
                    return null;
                });
            }
        }
    }
}
