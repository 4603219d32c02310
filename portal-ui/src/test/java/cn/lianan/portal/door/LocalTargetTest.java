package cn.lianan.portal.door;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class LocalTargetTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/experts",
                "/experts?q=%E6%BB%91%E5%9D%A1&state=APPOINTED",
                "/search?q=a//b",
                "/a/b;c=d?x=y#z"
            })
    void pagesOfThisPortalAreKept(String target) {
        assertThat(LocalTarget.of(target)).isEqualTo(target);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "experts",
                "http://evil.example/",
                "https:evil.example",
                "//evil.example/",
                "///evil.example/",
                "/\\evil.example/",
                "\\\\evil.example",
                "/\t/evil.example",
                "/\n/evil.example",
                "\t//evil.example",
                " //evil.example",
                "/.//evil.example",
                "/a/..//evil.example",
                "javascript:alert(1)",
                "data:text/html,x",
                "/x\r\nSet-Cookie: a=b",
                "/<script>",
                "/%zz"
            })
    void everythingElseLeadsHome(String target) {
        assertThat(LocalTarget.of(target)).isEqualTo(LocalTarget.HOME);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/login", "/login?to=/login", "/callback?code=x", "/logout", "/a/../login"})
    void nobodyIsSentInACircle(String target) {
        assertThat(LocalTarget.of(target)).isEqualTo(LocalTarget.HOME);
    }

    @Test
    void theReferrerGivesAPathOfOursWhateverItsHost() {
        assertThat(LostSessionServlet.localPath("http://rongchang.localhost:8080/experts?q=x"))
                .isEqualTo("/experts?q=x");
        assertThat(LostSessionServlet.localPath("http://evil.example//evil.example/"))
                .isEqualTo("/");
        assertThat(LostSessionServlet.localPath("::")).isEqualTo("/");
        assertThat(LostSessionServlet.localPath(null)).isEqualTo("/");
    }
}
