package cn.lianan.portal.finding;

import static org.assertj.core.api.Assertions.assertThat;

import cn.lianan.finding.Hit;
import org.junit.jupiter.api.Test;

class HighlightedTest {

    private static final String BEGIN = String.valueOf(Hit.MARK_BEGIN);
    private static final String END = String.valueOf(Hit.MARK_END);

    private static String html(String passage) {
        return new Highlighted(passage).getElement().getOuterHTML().replaceAll("\\s*\\n\\s*", "");
    }

    @Test
    void marksWhatWasFound() {
        assertThat(html("关于" + BEGIN + "水库大坝" + END + "的")).isEqualTo("<span>关于<mark>水库大坝</mark>的</span>");
    }

    @Test
    void takesMarkUpInTheDataAsText() {
        assertThat(html("<b>" + BEGIN + "<script>" + END))
                .doesNotContain("<b>", "<script>")
                .contains("&lt;b&gt;", "&lt;script&gt;");
    }

    @Test
    void survivesAMarkWithoutAnEnd() {
        assertThat(html("一" + BEGIN + "二")).contains("一", "二").doesNotContain("<mark>");
    }
}
