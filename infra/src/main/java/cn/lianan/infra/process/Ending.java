package cn.lianan.infra.process;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/** How a program is asked to end. PostgreSQL takes an interrupt as "now, cleanly", and a termination as "when all have left". */
public enum Ending {
    TERMINATE,
    INTERRUPT;

    void ask(ProcessHandle process) {
        if (this == TERMINATE) {
            process.destroy();
            return;
        }
        try {
            new ProcessBuilder("sh", "-c", "kill -INT " + process.pid())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
        } catch (IOException noShell) {
            process.destroy();
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }

    /** Asks, waits, and then takes the process away with all that it started itself. */
    public void end(ProcessHandle process, Duration patience) {
        List<ProcessHandle> family = process.descendants().collect(Collectors.toList());
        ask(process);
        try {
            process.onExit().get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (Exception tooSlow) {
            process.destroyForcibly();
        }
        family.forEach(ProcessHandle::destroyForcibly);
    }
}
