package cn.lianan.finding;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.inject.Inject;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Looks after the index while the portal runs: a search server that was late, or came back empty, is filled by itself.
 * Its first search is for nobody: it takes seconds in a new process, and nobody should wait for it.
 */
@Singleton
@Startup
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionManagement(TransactionManagementType.BEAN)
public class FillIndexThread {

    private static final Logger LOG = Logger.getLogger(FillIndexThread.class.getName());

    @Resource
    ManagedScheduledExecutorService executor;

    @Inject
    FillIndex fill;

    private Future<?> job;
    private boolean warm;

    @PostConstruct
    void start() {
        job = executor.scheduleWithFixedDelay(this::look, 0, 5, TimeUnit.SECONDS);
    }

    @PreDestroy
    void stop() {
        job.cancel(true);
    }

    private void look() {
        try {
            fill.ifMissing();
            if (!warm) {
                fill.warmUp();
                warm = true;
            }
        } catch (RuntimeException e) {
            LOG.log(Level.INFO, "The search index is not ready: {0}", e.getMessage());
        }
    }
}
