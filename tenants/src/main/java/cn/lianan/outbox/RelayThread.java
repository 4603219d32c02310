package cn.lianan.outbox;

import cn.lianan.database.Announcements;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Keeps the relay running while the portal runs. An EJB singleton, because the server starts those only after the naming
 * and the persistence unit, which the relay needs, are up; CDI's own start-up events come before.
 */
@Singleton
@Startup
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionManagement(TransactionManagementType.BEAN)
public class RelayThread {

    private static final Logger LOG = Logger.getLogger(RelayThread.class.getName());
    private static final Duration SWEEP_EVERY = Duration.ofSeconds(10);
    private static final Duration AFTER_FAILURE = Duration.ofSeconds(2);

    @Resource
    ManagedThreadFactory threads;

    @Inject
    Relay relay;

    @Inject
    Announcements announcements;

    private Thread thread;

    @PostConstruct
    void start() {
        thread = threads.newThread(this::run);
        thread.setName("outbox-relay");
        thread.setDaemon(true);
        thread.start();
    }

    @PreDestroy
    void stop() {
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
