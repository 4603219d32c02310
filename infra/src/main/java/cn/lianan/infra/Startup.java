package cn.lianan.infra;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.BiConsumer;

/** Runs steps side by side, each as soon as those before it are done. The first that fails ends the start. */
final class Startup {

    private final BiConsumer<Step, Duration> done;

    /** The listener hears of each step that is done, with the time it took. */
    Startup(BiConsumer<Step, Duration> done) {
        this.done = done;
    }

    /** Returns when all are done; throws what the first failing step threw, without waiting for the others. */
    void run(List<Step> steps) throws Exception {
        ExecutorService threads = Executors.newCachedThreadPool(task -> {
            Thread thread = new Thread(task, "start");
            thread.setDaemon(true);
            return thread;
        });
        CompletableFuture<Void> failure = new CompletableFuture<>();
        Map<Step, CompletableFuture<Void>> running = new LinkedHashMap<>();
        for (Step step : steps) {
            CompletableFuture<?>[] before =
                    step.after().stream().map(running::get).toArray(CompletableFuture[]::new);
            CompletableFuture<Void> future = CompletableFuture.allOf(before).thenRunAsync(() -> perform(step), threads);
            future.exceptionally(problem -> {
                failure.completeExceptionally(problem);
                return null;
            });
            running.put(step, future);
        }
        CompletableFuture<Void> all = CompletableFuture.allOf(running.values().toArray(CompletableFuture[]::new));
        try {
            CompletableFuture.anyOf(all, failure).join();
        } catch (CompletionException wrapped) {
            throw rootOf(wrapped);
        } finally {
            threads.shutdownNow();
        }
    }

    private void perform(Step step) {
        long begun = System.nanoTime();
        try {
            step.action().run();
        } catch (Exception problem) {
            throw new CompletionException(problem);
        }
        done.accept(step, Duration.ofNanos(System.nanoTime() - begun));
    }

    private static Exception rootOf(CompletionException wrapped) {
        Throwable cause = wrapped;
        while (cause instanceof CompletionException && cause.getCause() != null) cause = cause.getCause();
        return cause instanceof Exception exception ? exception : new IllegalStateException(cause);
    }
}
