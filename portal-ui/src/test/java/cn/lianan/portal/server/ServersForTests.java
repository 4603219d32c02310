package cn.lianan.portal.server;

import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/** Before any test: a migrated PostgreSQL, and the options with which {@code arquillian.xml} starts the server. */
public class ServersForTests implements LauncherSessionListener {

    @Override
    public void launcherSessionOpened(LauncherSession session) {
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
        Path boot = Path.of(System.getProperty("basedir"), "../infra/src/main/resources/payara");
        Path log = Path.of(System.getProperty("java.io.tmpdir"), "server.log");
        return List.of(
                "--nohazelcast",
                "--disablephonehome",
                "--port",
                Integer.toString(ServerPort.PORTAL),
                // as in a local run; before-boot binds the server to loopback
                "--prebootcommandfile",
                boot.resolve("before-boot").normalize().toString(),
                "--postbootcommandfile",
                boot.resolve("after-boot").normalize().toString(),
                "--logtofile",
                log.toString());
    }

    private static String joined(List<String> options) {
        return options.stream().map(option -> option.replace(" ", "\\ ")).collect(Collectors.joining(" "));
    }
}
