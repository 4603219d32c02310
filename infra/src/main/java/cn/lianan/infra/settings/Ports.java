package cn.lianan.infra.settings;

import java.util.ArrayList;
import java.util.List;

/** The ports of everything that the launcher may start. */
public record Ports(Port portal, Port keycloak, Port search, Port database, Port smtp, Port mail) {

    public static Ports of(Settings settings) {
        return new Ports(
                Port.of(settings, "portal.port", 8080, "Payara"),
                Port.of(settings, "portal.keycloak.port", 18080, "Keycloak"),
                Port.of(settings, "portal.search.port", 19200, "Elasticsearch"),
                Port.of(settings, "portal.db.port", 15432, "PostgreSQL"),
                Port.of(settings, "portal.smtp.port", 10025, "SMTP"),
                Port.of(settings, "portal.mail.port", 10080, "Mail"));
    }

    /** Those that this run needs: a server that is replaced needs none. */
    public List<Port> needed(Settings settings) {
        List<Port> needed = new ArrayList<>(List.of(portal));
        if (!settings.has("portal.oidc.issuer")) needed.add(keycloak);
        if (!settings.has("portal.search.url")) needed.add(search);
        if (!settings.has("portal.db.url")) needed.add(database);
        if (!settings.has("portal.smtp.url")) needed.addAll(List.of(smtp, mail));
        return needed;
    }
}
