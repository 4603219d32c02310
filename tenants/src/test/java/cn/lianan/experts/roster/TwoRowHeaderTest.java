package cn.lianan.experts.roster;

import static cn.lianan.experts.roster.RosterFixture.aRoster;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Headers of two and three rows: the most specific word over a column counts. */
class TwoRowHeaderTest {
    @Test
    void group_headings_over_the_columns_own_words() {
        RosterFixture roster = aRoster().title("专家名册", 6);
        roster.merged(0, 2, 1).merged(1, 2, 1).merged(2, 1, 2).merged(4, 1, 2);
        RosterSheet sheet = roster.row("序号", "姓名", "联系方式", null, "专业", null)
                .row(null, null, "手机", "邮箱", "大类", "类别")
                .row(1, "甲测一", "19900000001", "a@x.example", "自然灾害", "气象")
                .read()
                .sheets()
                .get(0);
        assertThat(sheet.headerRow()).isEqualTo(2);
        assertThat(sheet.rows()).singleElement().satisfies(row -> {
            assertThat(row.number()).isEqualTo(4);
            assertThat(row.text(RosterField.NAME)).isEqualTo("甲测一");
            assertThat(row.text(RosterField.PHONE)).isEqualTo("19900000001");
            assertThat(row.text(RosterField.MAIL)).isEqualTo("a@x.example");
            assertThat(row.text(RosterField.GROUP)).isEqualTo("自然灾害");
            assertThat(row.text(RosterField.SPECIALTY)).isEqualTo("气象");
        });
    }

    @Test
    void headings_without_merged_cells() {
        RosterSheet sheet = aRoster()
                .row("姓名", "性别", "联系方式", null)
                .row(null, null, "办公电话", "手机")
                .row("甲测一", "男", "023-46781234", "19900000001")
                .read()
                .sheets()
                .get(0);
        assertThat(sheet.columns()).containsEntry(RosterField.PHONE, "D");
        assertThat(sheet.rows()).hasSize(1);
    }

    @Test
    void all_words_in_the_lower_row() {
        RosterFixture roster = aRoster();
        roster.merged(0, 1, 2).merged(2, 1, 2);
        RosterSheet sheet = roster.row("基本情况", null, "联系方式", null)
                .row("姓名", "性别", "手机", "电子邮件")
                .row("甲测一", "男", "19900000001", "a@x.example")
                .read()
                .sheets()
                .get(0);
        assertThat(sheet.columns()).hasSize(4).containsEntry(RosterField.MAIL, "D");
        assertThat(sheet.rows()).hasSize(1);
    }

    @Test
    void three_rows() {
        RosterFixture roster = aRoster();
        roster.merged(0, 3, 1).merged(1, 1, 3);
        roster.row("姓名", "联系", null, null);
        roster.merged(1, 2, 1).merged(2, 1, 2);
        RosterSheet sheet = roster.row(null, "单位", "方式", null)
                .row(null, null, "手机", "邮箱")
                .row("甲测一", "某区气象局", "19900000001", "a@x.example")
                .read()
                .sheets()
                .get(0);
        assertThat(sheet.rows()).singleElement().satisfies(row -> {
            assertThat(row.number()).isEqualTo(4);
            assertThat(row.text(RosterField.EMPLOYER)).isEqualTo("某区气象局");
            assertThat(row.text(RosterField.PHONE)).isEqualTo("19900000001");
        });
    }

    @Test
    void somebody_elses_name_under_a_heading_is_not_the_experts() {
        RosterFixture roster = aRoster();
        roster.merged(2, 1, 2);
        RosterSheet sheet = roster.row("姓名", "手机", "紧急联系人", null)
                .row(null, null, "姓名", "手机")
                .row("甲测一", "19900000001", "乙测一", "19900000002")
                .read()
                .sheets()
                .get(0);
        assertThat(sheet.columns()).containsEntry(RosterField.NAME, "A").containsEntry(RosterField.PHONE, "B");
    }

    @Test
    void a_note_above_is_no_heading() {
        RosterFixture roster = aRoster();
        roster.merged(0, 1, 2).merged(2, 1, 2);
        RosterSheet sheet = roster.row("填报单位：某区应急局", null, "2026年10月", null)
                .row("手机", "姓名", "联系地址", "性别")
                .row("19900000001", "甲测一", "某街", "男")
                .read()
                .sheets()
                .get(0);
        assertThat(sheet.headerRow()).isEqualTo(2);
        assertThat(sheet.columns()).containsEntry(RosterField.PHONE, "A").containsEntry(RosterField.GENDER, "D");
    }

    @Test
    void the_first_person_is_no_header() {
        RosterSheet sheet = aRoster()
                .row("姓名", "手机", "专业类别", "备注")
                .row("甲测一", "19900000001", "其他", "电话")
                .read()
                .sheets()
                .get(0);
        assertThat(sheet.rows()).hasSize(1);
    }
}
