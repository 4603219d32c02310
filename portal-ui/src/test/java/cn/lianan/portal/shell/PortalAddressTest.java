package cn.lianan.portal.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PortalAddressTest {

    @Test
    void theSchemeAndPortThroughWhichThisPageIsSeenAreKept() {
        assertThat(Portals.address("http", "luzhou.localhost", 8080)).isEqualTo("http://luzhou.localhost:8080/");
        assertThat(Portals.address("https", "aq.luzhou.gov.example", 8443))
                .isEqualTo("https://aq.luzhou.gov.example:8443/");
    }

    @Test
    void aSchemesOwnPortIsNotWritten() {
        assertThat(Portals.address("https", "luzhou.example", 443)).isEqualTo("https://luzhou.example/");
        assertThat(Portals.address("http", "luzhou.example", 80)).isEqualTo("http://luzhou.example/");
        assertThat(Portals.address("http", "luzhou.example", 443)).isEqualTo("http://luzhou.example:443/");
    }
}
