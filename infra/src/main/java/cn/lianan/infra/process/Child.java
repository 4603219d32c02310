package cn.lianan.infra.process;

import cn.lianan.infra.settings.CannotStart;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;

/** A program that the launcher has started. */
public final class Child {

    private final Program program;
    private final Process process;
    private final PidFile pidFile;
    private final Log log;

    Child(Program program, Process process, PidFile pidFile, Log log) {
        this.program = program;
        this.process = process;
        this.pidFile = pidFile;
        this.log = log;
    }

    public String name() {
        return program.name();
    }

    public Path log() {
        return log.path();
    }

    /** Completes when the program has ended, for whatever reason. */
    public CompletableFuture<Process> ended() {
        return process.onExit();
    }

    /** Waits until it is ready; refuses with the last lines of its log if it dies before or takes longer than the limit. */
    public void await(BooleanSupplier ready, Duration limit) throws InterruptedException {
        long end = System.nanoTime() + limit.toNanos();
        while (!ready.getAsBoolean()) {
            if (!process.isAlive()) {
                throw failed("已退出（代码 " + process.exitValue() + "）", "ended with code " + process.exitValue());
            }
            if (System.nanoTime() > end) {
                throw failed("在 " + limit.toSeconds() + " 秒内未就绪", "was not ready within " + limit.toSeconds() + " s");
            }
            Thread.sleep(150);
        }
    }

    /** Waits until it has done its work; refuses if it did not succeed. */
    public void awaitSuccess(Duration limit) throws InterruptedException {
        await(() -> !process.isAlive() && process.exitValue() == 0, limit);
        pidFile.delete();
    }

    void end() {
        program.ending().end(process.toHandle(), program.patience());
        pidFile.delete();
    }

    private CannotStart failed(String chinese, String english) {
        return new CannotStart(
                name() + " " + chinese + "。日志：" + log.path(),
                name() + " " + english + ". Log: " + log.path() + System.lineSeparator() + log.lastLines(12));
    }
}
