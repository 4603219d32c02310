package cn.lianan.infra.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Remembers a process beyond the life of the launcher: its id and when it began. Ids are used again, so a process counts
 * as ours only if it began at that very moment and, where the system tells, its command names our data folder.
 */
record PidFile(Path path, Path home) {

    // the system counts in ticks since boot, so the same start may be told a little differently
    private static final Duration SAME_MOMENT = Duration.ofSeconds(2);

    void write(ProcessHandle process) throws IOException {
        Instant begun = process.info().startInstant().orElse(Instant.EPOCH);
        Files.writeString(path, process.pid() + " " + begun.toEpochMilli());
    }

    /** The process of an earlier run, if it still lives. */
    Optional<ProcessHandle> stillAlive() {
        try {
            String[] parts = Files.readString(path).strip().split(" ");
            Instant begun = Instant.ofEpochMilli(Long.parseLong(parts[1]));
            return ProcessHandle.of(Long.parseLong(parts[0]))
                    .filter(ProcessHandle::isAlive)
                    .filter(process -> isOurs(process, begun));
        } catch (IOException | RuntimeException absentOrHalfWritten) {
            return Optional.empty();
        }
    }

    void delete() {
        try {
            Files.deleteIfExists(path);
        } catch (IOException harmless) {
            // the next run finds the process gone
        }
    }

    private boolean isOurs(ProcessHandle process, Instant begun) {
        boolean sameMoment = process.info()
                .startInstant()
                .filter(start -> Duration.between(start, begun).abs().compareTo(SAME_MOMENT) <= 0)
                .isPresent();
        return sameMoment
                && process.info()
                        .commandLine()
                        .map(line -> line.contains(home.toString()))
                        .orElse(true);
    }
}
