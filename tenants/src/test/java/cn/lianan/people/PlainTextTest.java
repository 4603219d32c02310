package cn.lianan.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlainTextTest {
    @Test
    void prose_keeps_chinese_punctuation_and_lines() {
        assertThat(PlainText.prose("　滑坡（ＧＮＳＳ），监测；\r\n  预警　 ")).isEqualTo("滑坡（GNSS），监测；\n预警");
    }

    @Test
    void folding_makes_punctuation_plain_too() {
        assertThat(PlainText.folded("联系电话（手机）：")).isEqualTo("联系电话(手机):");
    }

    @Test
    void invisible_characters_are_dropped() {
        assertThat(PlainText.prose("\uFEFF甲\u200B测\u00AD一\u200E\u0007")).isEqualTo("甲测一");
        assertThat(PlainText.prose("\u00A0甲测一\u00A0")).isEqualTo("甲测一");
    }

    @Test
    void radicals_copied_from_a_pdf_become_characters() {
        assertThat(PlainText.prose("⽔利")).isEqualTo("水利");
    }

    @Test
    void dense_text_has_no_blank() {
        assertThat(PlainText.dense("姓　 名\n")).isEqualTo("姓名");
    }

    @Test
    void nothing_is_empty() {
        assertThat(PlainText.prose(null)).isEmpty();
    }
}
