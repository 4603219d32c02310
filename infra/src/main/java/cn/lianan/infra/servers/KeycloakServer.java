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
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Keycloak: built once after unpacking, then started with the realm of the four districts. */
public final class KeycloakServer {

    public static final String NAME = "keycloak";

    // lean: a handful of people log in here
    private static final String MEMORY =
            "-Xms64m -Xmx384m -XX:MaxMetaspaceSize=256m -XX:+UseSerialGC -XX:TieredStopAtLevel=1";

    private final Home home;
    private final Port port;
    private final Children children;

    public KeycloakServer(Home home, Port port, Children children) {
        this.home = home;
        this.port = port;
        this.children = children;
    }

    /** Unpacks and builds; quick if that was done before. */
    public Path prepare(ServerArchive archive) throws IOException, InterruptedException {
        Path tree = archive.unpackedIn(home.servers());
        Path built = tree.resolve("built");
        if (Files.notExists(built)) {
            kc(tree, NAME + "-build", "build", "--db=dev-file").awaitSuccess(Duration.ofMinutes(4));
            Files.createFile(built);
        }
        return tree;
    }

    public void start(Path tree, Realm realm) throws IOException, InterruptedException {
        Path imports = Trees.fresh(tree.resolve("data/import"));
        realm.writeTo(imports.resolve("lianan-realm.json"));
        Child child = kc(
                tree,
                NAME,
                "start",
                "--optimized",
                "--import-realm",
                // alone: otherwise it looks for others on every network of the machine
                "--cache=local",
                "--http-enabled=true",
                "--http-host=127.0.0.1",
                "--http-port=" + port.number(),
                "--hostname=http://localhost:" + port.number(),
                "--db-url=jdbc:h2:file:" + home.data().resolve("keycloak/realms")
                        + ";NON_KEYWORDS=VALUE;DB_CLOSE_ON_EXIT=FALSE");
        child.await(this::isReady, Duration.ofMinutes(4));
    }

    private boolean isReady() {
        String realm = "/realms/lianan/.well-known/openid-configuration";
        return Http.status(port.number(), "localhost", realm, Duration.ofSeconds(5)) == 200;
    }

    private Child kc(Path tree, String name, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(tree.resolve("bin/kc.sh").toString()));
        command.addAll(List.of(arguments));
        Map<String, String> environment = new HashMap<>();
        environment.put("JAVA_HOME", System.getProperty("java.home"));
        environment.put("JAVA_OPTS", MEMORY);
        environment.put("KC_BOOTSTRAP_ADMIN_USERNAME", "admin");
        environment.put("KC_BOOTSTRAP_ADMIN_PASSWORD", "demo");
        return children.start(new Program(name, command, environment, tree, Ending.TERMINATE, Duration.ofSeconds(3)));
    }
}
