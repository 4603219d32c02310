package cn.lianan.portal.server;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;
import java.util.zip.ZipFile;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/** Before any test: a migrated PostgreSQL, and the options with which {@code arquillian.xml} starts the server. */
public class ServersForTests implements LauncherSessionListener {

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        if (System.getenv("MICRO_JAR") == null) {
            return; // plain tests need no server
        }
        System.setProperty("server.java.options", joined(javaOptions(MigratedPostgres.url())));
        System.setProperty("server.options", joined(serverOptions()));
    }

    private static List<String> javaOptions(String database) {
        return List.of(
                "-Xmx768m",
                "-XX:+UseSerialGC",
                "-Dfile.encoding=UTF-8",
                "-Djava.io.tmpdir=" + System.getProperty("java.io.tmpdir"),
                "-Dportal.db.url=" + database,
                "-Dportal.db.user=portal_app",
                "-Dportal.db.password=portal",
                "-Dportal.keys=k1:" + Base64.getEncoder().encodeToString(new byte[32]),
                "-Dportal.oidc.issuer=http://localhost:" + ServerPort.nobodys() + "/realms/lianan",
                "-Dportal.oidc.secret=x",
                "-Dportal.search.url=http://localhost:" + ServerPort.nobodys(),
                "-Dportal.host=localhost");
    }

    private static List<String> serverOptions() {
        Path log = Path.of(System.getProperty("java.io.tmpdir"), "server.log");
        return List.of(
                "--nohazelcast",
                "--disablephonehome",
                "--domainconfig",
                domain().toString(),
                "--logtofile",
                log.toString());
    }

    /** As the launcher does: a listener that is set by options while the server boots sometimes stays deaf. */
    private static Path domain() {
        try (ZipFile jar = new ZipFile(System.getenv("MICRO_JAR"));
                InputStream domain = jar.getInputStream(jar.getEntry("MICRO-INF/domain/domain.xml"))) {
            String ours = new String(domain.readAllBytes(), StandardCharsets.UTF_8)
                    .replace(
                            "<network-listener port=\"8080\" protocol=\"http-listener\"",
                            "<network-listener address=\"127.0.0.1\" port=\"" + ServerPort.PORTAL
                                    + "\" protocol=\"http-listener\"")
                    .replace(
                            "<hazelcast-config-specific-configuration enabled=\"true\">",
                            "<hazelcast-config-specific-configuration enabled=\"false\">");
            return Files.writeString(Path.of(System.getProperty("java.io.tmpdir"), "domain.xml"), ours);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String joined(List<String> options) {
        return options.stream().map(option -> option.replace(" ", "\\ ")).collect(Collectors.joining(" "));
    }
}
