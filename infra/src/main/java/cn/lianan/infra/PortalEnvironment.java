package cn.lianan.infra;

import cn.lianan.infra.servers.Database;
import cn.lianan.infra.servers.KeyRing;
import cn.lianan.infra.settings.Home;
import cn.lianan.infra.settings.Ports;
import cn.lianan.infra.settings.Settings;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

/** The configuration that the portal gets: what was set for this run, and where the launcher's own servers are. */
record PortalEnvironment(Settings settings, Ports ports, Home home) {

    Map<String, String> with(Database database) throws IOException {
        Map<String, String> variables = new HashMap<>();
        put(variables, "portal.db.url", database.url());
        put(variables, "portal.db.user", database.user());
        put(variables, "portal.db.password", database.password());
        put(variables, "portal.port", Integer.toString(ports.portal().number()));
        offer(variables, "portal.host", "localhost");
        offer(
                variables,
                "portal.oidc.issuer",
                "http://localhost:" + ports.keycloak().number() + "/realms/lianan");
        offer(variables, "portal.oidc.client", "portal");
        offer(variables, "portal.oidc.secret", "portal-demo-secret");
        offer(
                variables,
                "portal.search.url",
                "http://localhost:" + ports.search().number());
        offer(variables, "portal.smtp.url", "smtp://localhost:" + ports.smtp().number());
        offer(variables, "portal.files", home.files().toString());
        offer(variables, "portal.keys", new KeyRing(home.folder().resolve("keys")).text());
        return variables;
    }

    // also what came by -D must reach the portal, which is another process
    private void offer(Map<String, String> variables, String name, String otherwise) {
        put(variables, name, settings.get(name, otherwise));
    }

    private static void put(Map<String, String> variables, String name, String value) {
        variables.put(Settings.variable(name), value);
    }
}
