package cn.lianan.finding;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.BeforeDestroyed;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Looks after the index while the portal runs: a search server that was late, or came back empty, is filled by itself. */
@ApplicationScoped
public class FillIndexThread {

    private static final Logger LOG = Logger.getLogger(FillIndexThread.class.getName());

    @Resource(lookup = "java:comp/DefaultManagedScheduledExecutorService")
    ManagedScheduledExecutorService executor;

    @Inject
    FillIndex fill;

    private Future<?> job;

    void start(@Observes @Initialized(ApplicationScoped.class) Object event) {
        job = executor.scheduleWithFixedDelay(this::look, 0, 5, TimeUnit.SECONDS);
    }

    void stop(@Observes @BeforeDestroyed(ApplicationScoped.class) Object event) {
        job.cancel(true);
    }

    private void look() {
        try {
            fill.ifMissing();
        } catch (RuntimeException e) {
            LOG.log(Level.INFO, "The search index is not ready: {0}", e.getMessage());
        }
    }
}
