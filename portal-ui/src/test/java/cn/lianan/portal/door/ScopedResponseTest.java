package cn.lianan.portal.door;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ScopedResponseTest {

    @Test
    void allMembershipsAreAskedForWhereverTheScopeStands() {
        assertThat(ScopedResponse.withMemberships("http://kc/auth?scope=openid+email&state=1"))
                .isEqualTo("http://kc/auth?scope=openid+email+organization:*&state=1");
        assertThat(ScopedResponse.withMemberships("http://kc/auth?state=1&scope=openid"))
                .isEqualTo("http://kc/auth?state=1&scope=openid+organization:*");
    }
}
