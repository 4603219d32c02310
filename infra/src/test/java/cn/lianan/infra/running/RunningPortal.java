package cn.lianan.infra.running;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * The whole portal, started by the launcher as a person would start it, once for all end-to-end tests; it ends with the
 * tests. {@code PORTAL_UNDER_TEST=8080,18080,15432} names the ports of one that runs already and is used instead.
 */
public final class RunningPortal {

    private static final RunningPortal INSTANCE = find();

    private final int port;
    private final int keycloak;
    private final int database;

    private RunningPortal(int port, int keycloak, int database) {
        this.port = port;
        this.keycloak = keycloak;
        this.database = database;
    }

    public static RunningPortal get() {
        return INSTANCE;
    }

    public String at(String host) {
        return "http://" + host + ":" + port;
    }

    /** The portal of a district. */
    public String of(String district) {
        return at(district + ".localhost");
    }

    public String keycloak() {
        return "http://localhost:" + keycloak;
    }

    public String database() {
        return "jdbc:postgresql://localhost:" + database + "/portal";
    }

    private static RunningPortal find() {
        String named = System.getenv("PORTAL_UNDER_TEST");
        if (named != null) {
            String[] ports = named.split(",");
            return new RunningPortal(
                    Integer.parseInt(ports[0]), Integer.parseInt(ports[1]), Integer.parseInt(ports[2]));
        }
        return start();
    }

    private static RunningPortal start() {
        List<Integer> ports = freePorts(6);
        Path target = Path.of("target").toAbsolutePath();
        forgetData(target.resolve("end-to-end").resolve("data"));
        ProcessBuilder builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-jar",
                target.resolve("lianan.jar").toString());
        builder.environment()
                .putAll(Map.of(
                        "PORTAL_HOME", target.resolve("end-to-end").toString(),
                        "PORTAL_PORT", ports.get(0).toString(),
                        "PORTAL_KEYCLOAK_PORT", ports.get(1).toString(),
                        "PORTAL_DB_PORT", ports.get(2).toString(),
                        "PORTAL_SEARCH_PORT", ports.get(3).toString(),
                        "PORTAL_SMTP_PORT", ports.get(4).toString(),
                        "PORTAL_MAIL_PORT", ports.get(5).toString()));
        try {
            Process launcher = builder.redirectErrorStream(true).start();
            Runtime.getRuntime().addShutdownHook(new Thread(() -> end(launcher)));
            awaitReady(launcher);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new RunningPortal(ports.get(0), ports.get(1), ports.get(2));
    }

    /** The servers stay unpacked, but a run does not see what the last one left. */
    private static void forgetData(Path data) {
        if (Files.exists(data)) {
            try (Stream<Path> files = Files.walk(data)) {
                files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static void awaitReady(Process launcher) throws IOException {
        BufferedReader output =
                new BufferedReader(new InputStreamReader(launcher.getInputStream(), StandardCharsets.UTF_8));
        StringBuilder said = new StringBuilder();
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            System.out.println(line);
            said.append(line).append('\n');
            if (line.contains("Ctrl-C")) {
                Thread drain = new Thread(() -> output.lines().forEach(System.out::println), "launcher-output");
                drain.setDaemon(true);
                drain.start();
                return;
            }
        }
        throw new IllegalStateException("The portal did not start:\n" + said);
    }

    private static void end(Process launcher) {
        launcher.destroy();
        try {
            launcher.waitFor(30, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static List<Integer> freePorts(int count) {
        List<ServerSocket> held = new ArrayList<>();
        try {
            for (int i = 0; i < count; i++) {
                held.add(new ServerSocket(0));
            }
            List<Integer> ports = held.stream().map(ServerSocket::getLocalPort).toList();
            for (ServerSocket socket : held) {
                socket.close();
            }
            return ports;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
