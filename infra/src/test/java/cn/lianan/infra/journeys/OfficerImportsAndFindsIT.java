package cn.lianan.infra.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.util.regex.Pattern;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** The main job: the officer's own spreadsheet goes in and "水库大坝" is found in it; nobody of another district sees a line. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class OfficerImportsAndFindsIT {

    @Test
    @Order(1)
    void theOfficerImportsARosterAndFindsAnExpert() throws IOException {
        try (Browsing officer = Browsing.atDesk()) {
            Page page = officer.signIn("rongchang", "rongchang-officer").page();
            officer.picture("home-officer-desk").accessible();
            officer.open("rongchang", "/experts/import").picture("import-desk").accessible();
            page.setInputFiles("input[type=file]", Rosters.write());
            page.waitForURL(Pattern.compile(".*/experts/import/[0-9a-f-]{36}.*"));
            officer.settle();
            page.getByText("有问题的 2 行").first().waitFor();
            officer.picture("preview-desk").accessible();
            page.reload();
            officer.settle();
            page.getByText("有问题的 2 行").first().waitFor();

            page.getByText("略过所有有问题的行").first().click();
            officer.settle();
            page.locator("vaadin-button")
                    .filter(new Locator.FilterOptions().setHasText(Pattern.compile("导入 2 位专家")))
                    .click();
            page.getByText("已入库").or(page.getByText("已导入")).first().waitFor();
            officer.settle().picture("imported-desk").accessible();

            officer.open("rongchang", "/experts?words=云雁")
                    .picture("library-desk")
                    .accessible();
            assertThat(officer.text()).contains("云雁一", "云雁二", "199****8101").doesNotContain("19900008101", "云雁三");

            Locator box =
                    page.getByRole(AriaRole.SEARCH).first().locator("input").first();
            box.fill("水库大坝");
            box.press("Enter");
            page.waitForURL(Pattern.compile(".*/search.*"));
            page.getByText("云雁一").first().waitFor();
            officer.settle().picture("search-desk").accessible();
            page.getByText("云雁一").first().click();
            page.getByText("水库大坝安全、山洪预警").first().waitFor();
            officer.settle().picture("expert-desk").accessible();
            assertThat(officer.text()).contains("199****8101").doesNotContain("19900008101");
            page.getByText("显示完整信息").first().click();
            page.getByText("19900008101").first().waitFor();
        }
    }

    @Test
    @Order(2)
    void anOfficerOfAnotherDistrictIsAVisitorHere() {
        try (Browsing foreigner = Browsing.atDesk()) {
            foreigner.signIn("rongchang", "luzhou-officer");
            assertFindsNothing(foreigner, "rongchang");
            foreigner.open("rongchang", "/experts").picture("forbidden-desk").accessible();
            assertThat(foreigner.text()).contains("您不能打开这个页面").doesNotContain("云雁");
            assertFindsNothing(foreigner, "luzhou");
        }
    }

    @Test
    @Order(3)
    void aVisitorFindsNothingAndIsAskedToSignIn() {
        try (Browsing visitor = Browsing.onPhone()) {
            visitor.open("rongchang", "/").picture("home-phone").accessible();
            assertFindsNothing(visitor, "rongchang");
            visitor.picture("search-phone").accessible();
            visitor.open("rongchang", "/experts");
            visitor.page().locator("#username").waitFor();
        }
    }

    private static void assertFindsNothing(Browsing somebody, String district) {
        somebody.open(district, "/search?q=水库大坝");
        somebody.page().getByText("没有找到").first().waitFor();
        assertThat(somebody.text()).doesNotContain("云雁");
    }
}
