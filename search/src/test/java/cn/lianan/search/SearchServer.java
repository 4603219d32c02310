package cn.lianan.search;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Store.CloseableResource;

/** A real Elasticsearch on a free port, started once for all test classes and stopped after the last. */
class SearchServer implements BeforeAllCallback {

    /** The server refuses to run as root; then it runs as this user (nobody). */
    private static final String UNPRIVILEGED = "65534";

    static int port;

    @Override
    public void beforeAll(ExtensionContext context) {
        context.getRoot()
                .getStore(ExtensionContext.Namespace.create(SearchServer.class))
                .getOrComputeIfAbsent("server", key -> Running.start());
    }

    private record Running(Process process, Path home, Thread onExit) implements CloseableResource {

        static Running start() {
            try {
                port = freePort();
                Path home = Files.createTempDirectory("search-server");
                run("cp", "-R", System.getProperty("elasticsearch.home") + "/.", home.toString());
                settings(home);
                List<String> command = new ArrayList<>();
                if (run("id", "-u").equals("0")) {
                    run("chown", "-R", UNPRIVILEGED + ":" + UNPRIVILEGED, home.toString());
                    command.addAll(List.of("setpriv", "--reuid=" + UNPRIVILEGED, "--regid=" + UNPRIVILEGED));
                    command.add("--clear-groups");
                }
                command.add(home.resolve("bin/elasticsearch").toString());
                ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
                builder.redirectOutput(Path.of(System.getProperty("elasticsearch.home"), "../../elasticsearch.log")
                        .toFile());
                builder.environment().put("ES_JAVA_HOME", System.getProperty("java.home"));
                builder.environment().put("ES_JAVA_OPTS", "-Xms512m -Xmx512m -XX:TieredStopAtLevel=1");
                Process process = builder.start();
                Thread onExit = new Thread(process::destroy);
                Runtime.getRuntime().addShutdownHook(onExit);
                awaitReady(process);
                return new Running(process, home, onExit);
            } catch (IOException | InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }

        private static void settings(Path home) throws IOException {
            Files.writeString(
                    home.resolve("config/elasticsearch.yml"),
                    """
                    discovery.type: single-node
                    network.host: 127.0.0.1
                    http.port: %d
                    xpack.security.enabled: false
                    cluster.routing.allocation.disk.threshold_enabled: false
                    """
                            .formatted(port));
        }

        private static void awaitReady(Process process) throws InterruptedException {
            Instant end = Instant.now().plusSeconds(120);
            while (Instant.now().isBefore(end) && process.isAlive()) {
                try {
                    HttpRequest health = HttpRequest.newBuilder(URI.create(url() + "/_cluster/health"))
                            .timeout(Duration.ofSeconds(2))
                            .build();
                    if (HttpClient.newHttpClient()
                                    .send(health, HttpResponse.BodyHandlers.ofString())
                                    .statusCode()
                            == 200) {
                        return;
                    }
                } catch (IOException notYet) {
                    Thread.sleep(200);
                }
            }
            process.destroy();
            throw new IllegalStateException("The search server did not start; see target/elasticsearch.log");
        }

        private static String run(String... command) throws IOException, InterruptedException {
            Process process =
                    new ProcessBuilder(command).redirectErrorStream(true).start();
            String output = new String(process.getInputStream().readAllBytes()).strip();
            if (process.waitFor() != 0) {
                throw new IOException(String.join(" ", command) + ": " + output);
            }
            return output;
        }

        private static int freePort() throws IOException {
            try (ServerSocket socket = new ServerSocket(0)) {
                return socket.getLocalPort();
            }
        }

        @Override
        public void close() throws Exception {
            process.destroy();
            if (!process.waitFor(20, TimeUnit.SECONDS)) {
                process.descendants().forEach(ProcessHandle::destroyForcibly);
                process.destroyForcibly();
            }
            Runtime.getRuntime().removeShutdownHook(onExit);
            run("rm", "-rf", home.toString());
        }
    }

    static String url() {
        return "http://127.0.0.1:" + port;
    }
}
