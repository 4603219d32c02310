package cn.lianan.infra.servers;

import cn.lianan.infra.process.Child;
import cn.lianan.infra.process.Children;
import cn.lianan.infra.process.Ending;
import cn.lianan.infra.process.Program;
import cn.lianan.infra.settings.Home;
import cn.lianan.infra.settings.Port;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** The portal itself: Payara Micro with the WAR, told by environment variables where everything is. */
public final class Portal {

    public static final String NAME = "portal";

    private final Home home;
    private final Port port;
    private final Children children;

    public Portal(Home home, Port port, Children children) {
        this.home = home;
        this.port = port;
        this.children = children;
    }

    /** Starts it and waits until every host has a page. */
    public Child start(Path payara, Path war, Map<String, String> environment, List<String> hosts)
            throws IOException, InterruptedException {
        // Payara deploys again what it finds in an old folder, and leaves its temporary files behind
        Path work = Trees.fresh(home.run().resolve("payara"));
        Path temporary = Files.createDirectories(work.resolve("tmp"));
        Child child = children.start(new Program(
                NAME,
                command(payara, war, work, temporary),
                environment,
                work,
                Ending.TERMINATE,
                Duration.ofSeconds(4)));
        for (String host : hosts) {
            child.await(() -> hasPage(host), Duration.ofMinutes(4));
        }
        return child;
    }

    private List<String> command(Path payara, Path war, Path work, Path temporary) throws IOException {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx768m",
                "-XX:+UseSerialGC",
                "-Dfile.encoding=UTF-8",
                "-Djava.awt.headless=true",
                "-Djava.io.tmpdir=" + temporary,
                "-jar",
                payara.toString(),
                "--nocluster",
                "--nohazelcast",
                "--disablephonehome",
                "--rootDir",
                work.resolve("root").toString(),
                "--domainconfig",
                PayaraDomain.write(payara, port.number(), work.resolve("domain.xml"))
                        .toString(),
                "--deploy",
                war.toString(),
                "--contextroot",
                "/");
    }

    private boolean hasPage(String host) {
        return Http.status(port.number(), host, "/", Duration.ofSeconds(20)) == 200;
    }
}
