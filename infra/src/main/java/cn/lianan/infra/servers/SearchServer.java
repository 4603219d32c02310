package cn.lianan.infra.servers;

import cn.lianan.infra.process.Child;
import cn.lianan.infra.process.Children;
import cn.lianan.infra.process.Ending;
import cn.lianan.infra.process.Identity;
import cn.lianan.infra.process.Program;
import cn.lianan.infra.settings.Home;
import cn.lianan.infra.settings.Port;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** Elasticsearch: one node on loopback, its index kept in the data folder. */
public final class SearchServer {

    public static final String NAME = "elasticsearch";

    private final Home home;
    private final Port port;
    private final Identity identity;
    private final Children children;

    public SearchServer(Home home, Port port, Identity identity, Children children) {
        this.home = home;
        this.port = port;
        this.identity = identity;
        this.children = children;
    }

    public void start(ServerArchive archive) throws IOException, InterruptedException {
        Path tree = archive.unpackedIn(home.servers());
        Path data = Files.createDirectories(home.data().resolve(NAME));
        Files.writeString(tree.resolve("config/elasticsearch.yml"), configuration(data));
        Files.writeString(tree.resolve("config/jvm.options.d/memory.options"), "-Xms512m\n-Xmx512m\n");
        identity.own(tree);
        identity.own(data);
        Map<String, String> environment = Map.of("ES_JAVA_HOME", System.getProperty("java.home"), "ES_JAVA_OPTS", "");
        Child child = children.start(new Program(
                NAME,
                identity.running(List.of(tree.resolve("bin/elasticsearch").toString())),
                environment,
                tree,
                Ending.TERMINATE,
                Duration.ofSeconds(3)));
        child.await(this::isReady, Duration.ofMinutes(4));
    }

    // this build of Elasticsearch has no page at /
    private boolean isReady() {
        String health = "/_cluster/health?wait_for_status=yellow&timeout=1s";
        return Http.status(port.number(), "localhost", health, Duration.ofSeconds(3)) == 200;
    }

    private String configuration(Path data) {
        return """
                cluster.name: lianan
                discovery.type: single-node
                network.host: 127.0.0.1
                http.port: %d
                path.data: "%s"
                path.logs: "%s"
                # on loopback, for one machine; a cluster of one's own is named by PORTAL_SEARCH_URL
                xpack.security.enabled: false
                # a developer's full disk shall not turn the index read-only
                cluster.routing.allocation.disk.threshold_enabled: false
                """
                .formatted(port.number(), data, data.resolve("log"));
    }
}
