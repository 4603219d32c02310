package cn.lianan.infra.servers;

import cn.lianan.infra.process.Child;
import cn.lianan.infra.process.Children;
import cn.lianan.infra.process.Ending;
import cn.lianan.infra.process.Identity;
import cn.lianan.infra.process.Program;
import cn.lianan.infra.settings.CannotStart;
import cn.lianan.infra.settings.Home;
import cn.lianan.infra.settings.Port;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** PostgreSQL: its cluster made once, as whole or not at all, and kept. */
public final class PostgresServer {

    public static final String NAME = "postgresql";

    private final Home home;
    private final Port port;
    private final Identity identity;
    private final Children children;

    public PostgresServer(Home home, Port port, Identity identity, Children children) {
        this.home = home;
        this.port = port;
        this.identity = identity;
        this.children = children;
    }

    public void start(ServerArchive archive) throws IOException, InterruptedException {
        Path tree = archive.unpackedIn(home.servers());
        identity.own(tree);
        Path cluster = cluster(tree, archive.version());
        Child child = run(
                NAME,
                tree,
                List.of(
                        "postgres",
                        "-D",
                        cluster.toString(),
                        "-p",
                        Integer.toString(port.number()),
                        "-c",
                        "listen_addresses=127.0.0.1",
                        // no socket file: its path would be too long in deep folders
                        "-c",
                        "unix_socket_directories=",
                        "-c",
                        "max_connections=200",
                        "-c",
                        "timezone=UTC",
                        "-c",
                        "log_timezone=UTC"));
        PortalDatabase database = new PortalDatabase(port);
        child.await(database::isReachable, Duration.ofSeconds(60));
        database.prepare();
    }

    private Path cluster(Path tree, String version) throws IOException, InterruptedException {
        Path cluster = home.data().resolve(NAME);
        if (Files.notExists(cluster)) {
            Path partial = Trees.fresh(home.data().resolve(NAME + ".partial"));
            identity.own(partial);
            run(
                            NAME + "-init",
                            tree,
                            List.of(
                                    "initdb",
                                    "-D",
                                    partial.toString(),
                                    "--username=postgres",
                                    "--auth=trust",
                                    "--encoding=UTF8",
                                    "--locale=C",
                                    // so that Chinese characters count as letters, which trigrams need
                                    "--lc-ctype=" + (isMac() ? "en_US.UTF-8" : "C.UTF-8")))
                    .awaitSuccess(Duration.ofMinutes(2));
            Files.move(partial, cluster, StandardCopyOption.ATOMIC_MOVE);
        }
        mustSuit(cluster, version);
        return cluster;
    }

    private void mustSuit(Path cluster, String version) throws IOException {
        String major = Files.readString(cluster.resolve("PG_VERSION")).strip();
        if (version.startsWith(major + ".")) return;
        throw new CannotStart(
                "数据目录 " + cluster + " 属于 PostgreSQL " + major + "，现为 " + version + "。请用旧版本导出数据后删除该目录。",
                "The data in " + cluster + " belongs to PostgreSQL " + major + "; this is " + version
                        + ". Dump it with the old version, then delete the folder.");
    }

    private Child run(String name, Path tree, List<String> command) throws IOException {
        List<String> whole = new java.util.ArrayList<>(command);
        whole.set(0, tree.resolve("bin").resolve(command.get(0)).toString());
        return children.start(new Program(
                name, identity.running(whole), Map.of("LC_ALL", "C"), tree, Ending.INTERRUPT, Duration.ofSeconds(3)));
    }

    private static boolean isMac() {
        return System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("mac");
    }
}
