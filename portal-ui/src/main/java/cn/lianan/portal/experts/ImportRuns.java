package cn.lianan.portal.experts;

import cn.lianan.experts.ImportRoster;
import cn.lianan.experts.RosterPreview;
import cn.lianan.outcomes.Outcome;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * The commits that run at this moment, so that a page which is loaded anew finds its import again. The caller has looked at
 * the import before and so has passed the district's walls.
 */
@ApplicationScoped
class ImportRuns {

    private static final long STEP_MS = 250;

    private final Map<UUID, Run> runs = new ConcurrentHashMap<>();

    @Inject
    ImportRoster rosters;

    /** Takes rows done and rows in all. */
    @FunctionalInterface
    interface Told {
        void told(int done, int total);
    }

    private static final class Run {
        private final CompletableFuture<Outcome<RosterPreview>> end = new CompletableFuture<>();
        private volatile int total;
        private volatile int done;
    }

    boolean running(UUID id) {
        return runs.containsKey(id);
    }

    /** Commits, or waits for the commit that runs already; returns its end. Blocks, so it is called behind the page. */
    Outcome<RosterPreview> join(UUID id, Told told) {
        Run mine = new Run();
        Run first = runs.putIfAbsent(id, mine);
        return first == null ? commit(id, mine, told) : follow(first, told);
    }

    private Outcome<RosterPreview> commit(UUID id, Run run, Told told) {
        try {
            run.total = rosters.preview(id).accepted();
            long[] last = {0};
            Outcome<RosterPreview> outcome = rosters.commit(id, done -> {
                run.done = done;
                // a page that is told of every row does nothing but listen
                if (System.currentTimeMillis() - last[0] > STEP_MS) {
                    last[0] = System.currentTimeMillis();
                    told.told(done, run.total);
                }
            });
            run.end.complete(outcome);
            return outcome;
        } catch (RuntimeException e) {
            run.end.completeExceptionally(e);
            throw e;
        } finally {
            runs.remove(id);
        }
    }

    private static Outcome<RosterPreview> follow(Run run, Told told) {
        while (true) {
            try {
                return run.end.get(STEP_MS, TimeUnit.MILLISECONDS);
            } catch (TimeoutException stillRunning) {
                told.told(run.done, run.total);
            } catch (ExecutionException e) {
                throw new IllegalStateException("the commit failed", e.getCause());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new CancellationException();
            }
        }
    }
}
