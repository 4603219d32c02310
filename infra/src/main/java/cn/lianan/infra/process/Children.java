package cn.lianan.infra.process;

import cn.lianan.infra.settings.CannotStart;
import cn.lianan.infra.settings.Home;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** All programs of this run. None is started any more once the end has begun. */
public final class Children {

    private final Home home;
    private final Map<String, Child> running = new ConcurrentHashMap<>();
    private boolean ending;

    public Children(Home home) {
        this.home = home;
    }

    public synchronized Child start(Program program) throws IOException {
        if (ending) throw new CannotStart("正在停止。", "Stopping.");
        Log log = new Log(home.log().resolve(program.name() + ".log"));
        ProcessBuilder builder = new ProcessBuilder(Detached.from(program.command()))
                .directory(program.folder().toFile())
                .redirectErrorStream(true)
                .redirectInput(Path.of("/dev/null").toFile())
                .redirectOutput(log.path().toFile());
        builder.environment().putAll(program.environment());
        Process process = builder.start();
        PidFile pidFile = pidFile(program.name());
        pidFile.write(process.toHandle());
        Child child = new Child(program, process, pidFile, log);
        running.put(program.name(), child);
        return child;
    }

    /** True once {@link #endInOrder} was called. */
    public synchronized boolean areEnding() {
        return ending;
    }

    /** Ends the programs, one group after the other, those of a group at the same time; unnamed ones first. */
    public void endInOrder(List<List<String>> groups) {
        synchronized (this) {
            ending = true;
        }
        List<String> named = groups.stream().flatMap(List::stream).toList();
        List<List<String>> all = new ArrayList<>(groups);
        all.add(
                0,
                running.keySet().stream().filter(name -> !named.contains(name)).toList());
        for (List<String> group : all) {
            group.parallelStream()
                    .map(running::remove)
                    .filter(child -> child != null)
                    .forEach(Child::end);
        }
    }

    /** Ends what a killed launcher has left behind, the database last. Returns the names of what was found. */
    public List<String> endLeftovers(Map<String, Ending> endings) throws IOException {
        List<String> found = new ArrayList<>();
        for (String name : pidFiles()) {
            pidFile(name).stillAlive().ifPresent(process -> {
                found.add(name);
                endings.getOrDefault(name, Ending.TERMINATE).end(process, Duration.ofSeconds(5));
            });
            pidFile(name).delete();
        }
        return found;
    }

    private List<String> pidFiles() throws IOException {
        try (Stream<Path> files = Files.list(home.run())) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".pid"))
                    .map(name -> name.substring(0, name.length() - 4))
                    .sorted((one, other) -> Boolean.compare(one.equals("postgresql"), other.equals("postgresql")))
                    .toList();
        }
    }

    private PidFile pidFile(String name) {
        return new PidFile(home.run().resolve(name + ".pid"), home.folder());
    }
}
