package cn.lianan.outbox;

import cn.lianan.database.Announcements;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.BeforeDestroyed;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Keeps the relay running while the portal runs. */
@ApplicationScoped
public class RelayThread {

    private static final Logger LOG = Logger.getLogger(RelayThread.class.getName());
    private static final Duration SWEEP_EVERY = Duration.ofSeconds(10);
    private static final Duration AFTER_FAILURE = Duration.ofSeconds(2);

    @Resource(lookup = "java:comp/DefaultManagedThreadFactory")
    ManagedThreadFactory threads;

    @Inject
    Relay relay;

    @Inject
    Announcements announcements;

    private Thread thread;

    void start(@Observes @Initialized(ApplicationScoped.class) Object event) {
        thread = threads.newThread(this::run);
        thread.setName("outbox-relay");
        thread.setDaemon(true);
        thread.start();
    }

    void stop(@Observes @BeforeDestroyed(ApplicationScoped.class) Object event) {
        thread.interrupt();
    }

    private void run() {
        while (!Thread.currentThread().isInterrupted()) {
            try (Announcements.Subscription outbox = announcements.listen("outbox")) {
                relay.sweep();
                while (!Thread.currentThread().isInterrupted()) {
                    Set<String> districts = outbox.next(SWEEP_EVERY);
                    if (districts.isEmpty()) {
                        relay.sweep();
                    } else {
                        districts.forEach(relay::drain);
                    }
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            } catch (Exception e) {
                LOG.log(Level.WARNING, "The outbox relay pauses: {0}", e.toString());
                pause();
            }
        }
    }

    private static void pause() {
        try {
            Thread.sleep(AFTER_FAILURE.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
