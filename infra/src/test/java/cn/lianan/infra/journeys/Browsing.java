package cn.lianan.infra.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import cn.lianan.infra.running.RunningPortal;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.LoadState;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Somebody before a real Chromium: opens pages, signs in through Keycloak's own form, and leaves pictures behind. */
final class Browsing implements AutoCloseable {

    private final Playwright playwright = Playwright.create();
    private final Browser browser;
    private final BrowserContext context;
    private final Page page;

    private Browsing(int width, int height) {
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(chromium())
                        .setArgs(List.of(
                                "--no-sandbox",
                                "--disable-gpu",
                                "--disable-background-networking",
                                "--disable-component-update")));
        context = browser.newContext(
                new Browser.NewContextOptions().setViewportSize(width, height).setLocale("zh-CN"));
        context.setDefaultTimeout(60_000);
        page = context.newPage();
    }

    static Browsing atDesk() {
        return new Browsing(1280, 900);
    }

    static Browsing onPhone() {
        return new Browsing(390, 844);
    }

    Page page() {
        return page;
    }

    BrowserContext context() {
        return context;
    }

    /** Opens an address of a district's portal and waits until the page stands. */
    Browsing open(String district, String path) {
        page.navigate(RunningPortal.get().of(district) + path);
        return settle();
    }

    Browsing signIn(String district, String account) {
        page.navigate(RunningPortal.get().of(district) + "/login");
        page.fill("#username", account);
        if (page.locator("#password").count() == 0) {
            page.click("#kc-login");
        }
        page.fill("#password", "demo");
        page.click("#kc-login");
        return settle();
    }

    Browsing settle() {
        page.waitForLoadState(LoadState.NETWORKIDLE);
        page.waitForFunction(
                "() => !window.Vaadin || !Vaadin.Flow || Object.values(Vaadin.Flow.clients || {}).every(c => !c.isActive || !c.isActive())");
        return this;
    }

    String text() {
        return page.locator("body").innerText();
    }

    /** Keeps a picture under target/screenshots for whoever changes the view. */
    Browsing picture(String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target", "screenshots", name + ".png")));
        return this;
    }

    /** No violation of WCAG 2.1 A or AA. */
    Browsing accessible() {
        var violations = new AxeBuilder(page)
                .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa"))
                .analyze()
                .getViolations();
        assertThat(violations)
                .as("accessibility of %s", page.url())
                .extracting(v -> v.getId() + ": " + v.getNodes().get(0).getHtml())
                .isEmpty();
        return this;
    }

    @Override
    public void close() {
        context.close();
        browser.close();
        playwright.close();
    }

    private static Path chromium() {
        String named = System.getenv("PORTAL_CHROMIUM");
        return Stream.of(
                        named,
                        "/usr/bin/chromium",
                        "/usr/bin/chromium-browser",
                        "/usr/bin/google-chrome",
                        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome")
                .filter(path -> path != null && Files.isExecutable(Path.of(path)))
                .map(Path::of)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        "The browser tests need Chromium: install it, or name its program in PORTAL_CHROMIUM"));
    }
}
