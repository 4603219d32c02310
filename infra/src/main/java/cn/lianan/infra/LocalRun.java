package cn.lianan.infra;

import cn.lianan.infra.mail.MailCatcher;
import cn.lianan.infra.process.Child;
import cn.lianan.infra.process.Children;
import cn.lianan.infra.process.Ending;
import cn.lianan.infra.process.Identity;
import cn.lianan.infra.servers.Archives;
import cn.lianan.infra.servers.Database;
import cn.lianan.infra.servers.KeycloakServer;
import cn.lianan.infra.servers.Migrations;
import cn.lianan.infra.servers.Portal;
import cn.lianan.infra.servers.PostgresServer;
import cn.lianan.infra.servers.Realm;
import cn.lianan.infra.servers.SearchServer;
import cn.lianan.infra.settings.CannotStart;
import cn.lianan.infra.settings.Home;
import cn.lianan.infra.settings.Port;
import cn.lianan.infra.settings.Ports;
import cn.lianan.infra.settings.Settings;
import java.io.PrintStream;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;

/** The whole portal on this machine, with each server that was not replaced by one's own. */
final class LocalRun {

    private static final List<String> DISTRICTS = List.of("luzhou", "neijiang", "rongchang", "yongchuan");

    private final long begun = System.nanoTime();
    private final Settings settings;
    private final Ports ports;
    private final Archives archives = Archives.besideTheLauncher();
    private final Home home;
    private final Children children;
    private final Announcement console;

    LocalRun(Settings settings, PrintStream out) {
        this.settings = settings;
        ports = Ports.of(settings);
        home = Home.of(settings);
        children = new Children(home);
        console = new Announcement(out, settings, ports, home);
    }

    /** Brings one's own database up to date, or refuses if none is named. */
    void migrate() throws Exception {
        if (!settings.has("portal.db.url")) {
            throw new CannotStart("请用 PORTAL_DB_URL 指定数据库。", "Name the database with PORTAL_DB_URL.");
        }
        int count = migrations().run(Database.own(settings));
        console.say("已执行 " + count + " 个迁移脚本 · " + count + " migrations run");
    }

    /** Starts everything, says where it is, and stays until the portal ends. */
    void start() throws Exception {
        FileLock lock = home.lock();
        List<String> leftovers = children.endLeftovers(Map.of(PostgresServer.NAME, Ending.INTERRUPT));
        if (!leftovers.isEmpty()) {
            String names = String.join(", ", leftovers);
            console.say("上次运行遗留的进程已结束 · Ended what the last run had left: " + names);
        }
        ports.needed(settings).forEach(Port::mustBeFree);
        AtomicReference<Child> portal = new AtomicReference<>();
        Runtime.getRuntime().addShutdownHook(new Thread(this::stop, "stop"));
        if (settings.has("portal.with.parent")) endWithParent();
        try {
            new Startup(console::done).run(steps(portal));
        } catch (CannotStart refusal) {
            // Ctrl-C during the start: that a server has ended is no news then
            if (children.areEnding()) return;
            throw refusal;
        }
        console.ready(host(), Duration.ofNanos(System.nanoTime() - begun));
        portal.get().ended().join();
        if (lock.isValid() && !children.areEnding()) {
            throw new CannotStart(
                    "门户意外结束。日志：" + portal.get().log(),
                    "The portal has ended unexpectedly. Log: " + portal.get().log());
        }
    }

    // under Maven: whoever ends Maven, in whatever way, means all of it
    private void endWithParent() {
        ProcessHandle.current().parent().ifPresent(parent -> parent.onExit().thenRun(() -> System.exit(0)));
    }

    private void stop() {
        long stopping = System.nanoTime();
        children.endInOrder(List.of(
                List.of(Portal.NAME), List.of(KeycloakServer.NAME, SearchServer.NAME), List.of(PostgresServer.NAME)));
        console.say(String.format("已停止 · Stopped (%.1f s)", (System.nanoTime() - stopping) / 1e9));
    }

    // Keycloak comes first: unpacked and built anew it takes longest of all
    private List<Step> steps(AtomicReference<Child> portal) throws Exception {
        List<Step> steps = new ArrayList<>();
        if (!settings.has("portal.oidc.issuer")) steps.addAll(keycloak());
        boolean ownServers = settings.has("portal.db.url") && settings.has("portal.search.url");
        Identity identity = ownServers ? null : Identity.in(home.folder());
        List<Step> beforeMigrations = new ArrayList<>();
        if (!settings.has("portal.db.url")) {
            PostgresServer server = new PostgresServer(home, ports.database(), identity, children);
            beforeMigrations.add(Step.of("PostgreSQL", () -> server.start(Archives.postgresql())));
        }
        Database database = settings.has("portal.db.url") ? Database.own(settings) : Database.local(ports.database());
        Step migrations = new Step("数据库迁移 migrations", () -> migrations().run(database), beforeMigrations);
        steps.addAll(beforeMigrations);
        steps.add(migrations);
        if (!settings.has("portal.search.url")) {
            SearchServer server = new SearchServer(home, ports.search(), identity, children);
            steps.add(Step.of("Elasticsearch", () -> server.start(archives.elasticsearch())));
        }
        if (!settings.has("portal.smtp.url")) {
            steps.add(Step.of("邮件 mail", () -> new MailCatcher(ports.smtp(), ports.mail()).start()));
        }
        steps.add(Step.of("门户 portal", () -> portal.set(startPortal(database)), migrations));
        return steps;
    }

    private List<Step> keycloak() {
        KeycloakServer server = new KeycloakServer(home, ports.keycloak(), children);
        AtomicReference<Path> tree = new AtomicReference<>();
        Step prepare = Step.of("Keycloak 准备 build", () -> tree.set(server.prepare(archives.keycloak())));
        Realm realm = new Realm(host(), ports.portal().number());
        return List.of(prepare, Step.of("Keycloak", () -> server.start(tree.get(), realm), prepare));
    }

    private Child startPortal(Database database) throws Exception {
        Map<String, String> environment = new PortalEnvironment(settings, ports, home).with(database);
        List<String> hosts = Stream.concat(
                        Stream.of(host()), DISTRICTS.stream().map(district -> district + "." + host()))
                .toList();
        return new Portal(home, ports.portal(), children)
                .start(archives.find("payara-micro", ".jar"), war(), environment, hosts);
    }

    private Migrations migrations() throws Exception {
        return new Migrations(war(), home.run().resolve("migrations"));
    }

    private Path war() throws Exception {
        return archives.find("portal", ".war");
    }

    private String host() {
        return settings.get("portal.host", "localhost");
    }
}
