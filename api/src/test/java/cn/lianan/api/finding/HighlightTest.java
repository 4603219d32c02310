package cn.lianan.api.finding;

import static cn.lianan.finding.Hit.MARK_BEGIN;
import static cn.lianan.finding.Hit.MARK_END;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HighlightTest {

    @Test
    void marksFoundWords() {
        assertThat(Highlight.html(MARK_BEGIN + "水库" + MARK_END + "大坝" + MARK_BEGIN + "安全" + MARK_END))
                .isEqualTo("<em>水库</em>大坝<em>安全</em>");
    }

    @Test
    void escapesEverythingElse() {
        assertThat(Highlight.html("<em>\"&'" + MARK_BEGIN + "<script>" + MARK_END))
                .isEqualTo("&lt;em&gt;&quot;&amp;&#39;<em>&lt;script&gt;</em>");
    }

    @Test
    void closesWhatItOpens() {
        assertThat(Highlight.html("" + MARK_BEGIN + MARK_BEGIN + "水")).isEqualTo("<em>水</em>");
        assertThat(Highlight.html("水" + MARK_END)).isEqualTo("水");
    }
}
