package cn.lianan.search;

import cn.lianan.access.Acting;
import cn.lianan.access.CurrentUser;
import cn.lianan.finding.SearchIndex;
import cn.lianan.finding.SearchQuery;
import cn.lianan.finding.SearchUnavailableException;
import cn.lianan.tenancy.CurrentDistrict;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.BeforeDestroyed;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** Searches once after the start, because the first search in a process takes seconds and nobody should wait for it. */
@ApplicationScoped
class WarmUp {

    @Resource
    ManagedScheduledExecutorService executor;

    @Inject
    SearchIndex index;

    private volatile Future<?> next;

    void start(@Observes @Initialized(ApplicationScoped.class) Object event) {
        next = executor.schedule(this::search, 1, TimeUnit.SECONDS);
    }

    void stop(@Observes @BeforeDestroyed(ApplicationScoped.class) Object event) {
        next.cancel(true);
    }

    private void search() {
        try {
            new Acting(CurrentDistrict.REGION, CurrentUser.ANONYMOUS)
                    .run(() -> index.search(new SearchQuery("联安", null, null, null, 1, null)));
        } catch (SearchUnavailableException e) {
            next = executor.schedule(this::search, 5, TimeUnit.SECONDS);
        }
    }
}
