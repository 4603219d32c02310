package cn.lianan.infra.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class SettingsTest {

    @Test
    void environmentVariableIsTheNameInCapitals() {
        assertThat(settings(Map.of("PORTAL_DB_URL", "jdbc:x")).find("portal.db.url"))
                .contains("jdbc:x");
    }

    @Test
    void systemPropertyWins() {
        Properties properties = new Properties();
        properties.setProperty("portal.port", "9001");
        Settings settings = new Settings(properties, Map.of("PORTAL_PORT", "9002"));
        assertThat(Ports.of(settings).portal().number()).isEqualTo(9001);
    }

    @Test
    void emptyIsNotSet() {
        assertThat(settings(Map.of("PORTAL_DB_URL", " ")).has("portal.db.url")).isFalse();
    }

    @Test
    void portThatIsNoNumberIsNamed() {
        assertThatThrownBy(() -> Ports.of(settings(Map.of("PORTAL_SEARCH_PORT", "70000"))))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("portal.search.port")
                .hasMessageContaining("70000");
    }

    @Test
    void takenPortIsNamedWithItsSetting() throws Exception {
        try (ServerSocket stranger = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Port port = new Port(stranger.getLocalPort(), "portal.db.port", "PostgreSQL");
            assertThatThrownBy(port::mustBeFree)
                    .isInstanceOf(CannotStart.class)
                    .hasMessageContaining("" + stranger.getLocalPort())
                    .hasMessageContaining("PORTAL_DB_PORT");
            stranger.close();
            port.mustBeFree();
        }
    }

    @Test
    void replacedServerNeedsNoPort() {
        Settings replaced = settings(Map.of("PORTAL_OIDC_ISSUER", "http://own", "PORTAL_SMTP_URL", "smtp://own"));
        assertThat(Ports.of(replaced).needed(replaced))
                .extracting(Port::server)
                .containsExactlyInAnyOrder("Payara", "Elasticsearch", "PostgreSQL");
    }

    private static Settings settings(Map<String, String> environment) {
        return new Settings(new Properties(), environment);
    }
}
