package cn.lianan.infra.process;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Takes a program out of the terminal's reach: Ctrl-C goes to every process of the terminal at once, but the servers shall
 * end one after the other. Where {@code setsid} is missing (macOS) the program is started with the interrupt ignored.
 */
final class Detached {

    private static final boolean SETSID = onPath("setsid");

    private Detached() {}

    static List<String> from(List<String> command) {
        List<String> detached =
                new ArrayList<>(SETSID ? List.of("setsid") : List.of("sh", "-c", "trap '' INT; exec \"$@\"", "sh"));
        detached.addAll(command);
        return detached;
    }

    private static boolean onPath(String program) {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }
}
