package cn.lianan.portal.door;

import static org.assertj.core.api.Assertions.assertThat;

import cn.lianan.portal.texts.Language;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlainPageTest {

    @ParameterizedTest
    @MethodSource("languages")
    void noAddressBreaksOutOfItsLink(Locale language) {
        String html = PlainPage.lostSession(language, "/a\"><script>alert('1')</script>")
                .html();
        assertThat(html).contains("lang=\"" + language.toLanguageTag() + "\"").doesNotContain("<script");
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 404, 405, 500, 503})
    void whateverTheServerRefusesHasAPageInBothLanguages(int status) {
        for (Locale language : Language.ALL) {
            assertThat(PlainPage.refused(status, language).html())
                    .contains("<h1>")
                    .contains("href=\"/\"");
        }
    }

    static java.util.List<Locale> languages() {
        return Language.ALL;
    }
}
