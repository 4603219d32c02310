package cn.lianan.infra.servers;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RealmTest {

    @Test
    void carriesTheAddressesOfThisRun() throws Exception {
        String realm = new Realm("demo.example", 9000).text();
        assertThat(realm)
                .contains("http://demo.example:9000/*", "http://rongchang.demo.example:9000/*")
                .doesNotContain("@portal.");
    }
}
