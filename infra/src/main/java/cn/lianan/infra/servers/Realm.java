package cn.lianan.infra.servers;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** The realm of the demo as Keycloak imports it at its first start, with the addresses of this run's portal. */
public record Realm(String portalHost, int portalPort) {

    void writeTo(Path file) throws IOException {
        Files.writeString(file, text());
    }

    String text() throws IOException {
        try (InputStream template = Realm.class.getResourceAsStream("/realm/lianan-realm.json")) {
            return new String(template.readAllBytes(), StandardCharsets.UTF_8)
                    .replace("@portal.host@", portalHost)
                    .replace("@portal.port@", Integer.toString(portalPort));
        }
    }
}
