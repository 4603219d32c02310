package cn.lianan.infra.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import cn.lianan.infra.running.RunningPortal;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.options.Cookie;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Signing in, being somebody in one district and a visitor in the next, and losing the session. */
class SigningInIT {

    @Test
    void theSessionGetsANewIdAtSignIn() {
        try (Browsing officer = Browsing.atDesk()) {
            officer.open("rongchang", "/");
            String before = session(officer.context());
            officer.signIn("rongchang", "rongchang-officer");
            assertThat(session(officer.context())).isNotEqualTo(before).isNotBlank();
            assertThat(officer.text()).contains("专家库");
        }
    }

    @Test
    void anOfficerIsAVisitorNextDoorWithoutSigningInAgain() {
        try (Browsing officer = Browsing.atDesk()) {
            officer.signIn("rongchang", "rongchang-officer");
            officer.page().navigate(RunningPortal.get().of("luzhou") + "/login");
            officer.settle();
            assertThat(officer.page().url()).startsWith(RunningPortal.get().of("luzhou"));
            assertThat(officer.page().locator("#username").count()).isZero();
            assertThat(officer.text()).contains("泸州市").doesNotContain("专家库");
        }
    }

    @Test
    void aLostSessionEndsAtTheSignIn() {
        try (Browsing officer = Browsing.atDesk()) {
            officer.signIn("rongchang", "rongchang-officer").open("rongchang", "/experts");
            loseSession(officer.context());
            officer.page().getByText("登记专家").first().click();
            officer.page()
                    .locator("#username")
                    .or(officer.page().getByText(Pattern.compile("重新登录|页面闲置太久了")))
                    .first()
                    .waitFor();
            assertThat(officer.text()).doesNotContain("199****");
        }
    }

    @Test
    void signingOutEndsIt() {
        try (Browsing officer = Browsing.atDesk()) {
            officer.signIn("rongchang", "rongchang-officer");
            officer.page().getByText("容安民").first().click();
            officer.page().getByText("退出登录").first().click();
            officer.page().getByText("登录").first().waitFor();
            officer.settle().open("rongchang", "/experts");
            officer.page().locator("#username").waitFor();
        }
    }

    /** As after a night's sleep: the browser still has its cookie, but no server knows it any more. */
    private static void loseSession(BrowserContext context) {
        context.clearCookies(new BrowserContext.ClearCookiesOptions().setDomain("localhost"));
        Cookie lost = new Cookie("lianan-session", "0000000000000000000000000000");
        context.addCookies(List.of(lost.setUrl(RunningPortal.get().of("rongchang"))));
    }

    private static String session(BrowserContext context) {
        return context.cookies(RunningPortal.get().of("rongchang")).stream()
                .filter(cookie -> cookie.name.toLowerCase(java.util.Locale.ROOT).contains("session"))
                .map(SigningInIT::value)
                .findFirst()
                .orElse("");
    }

    private static String value(Cookie cookie) {
        return cookie.value;
    }
}
