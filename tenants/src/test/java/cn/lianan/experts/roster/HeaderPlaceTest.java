package cn.lianan.experts.roster;

import static cn.lianan.experts.roster.RosterFixture.aRoster;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The header may stand anywhere, and columns in any order. */
class HeaderPlaceTest {
    @Test
    void in_the_first_row() {
        assertFound(aRoster().header("姓名", "手机").row("甲测一", "19900000001"), 1, 2, "A", "B");
    }

    @Test
    void below_title_notes_and_blank_rows() {
        assertFound(
                aRoster()
                        .title("应急专家名册", 4)
                        .blankRows(2)
                        .row("填报单位：某区应急局", null, "2026年10月")
                        .title("说明：1.姓名、联系电话为必填；2.请勿改动表头。", 4)
                        .blankRows(1)
                        .header("姓名", "手机")
                        .row("甲测一", "19900000001"),
                7,
                8,
                "A",
                "B");
    }

    @Test
    void right_of_blank_columns_with_gaps_between() {
        assertFound(
                aRoster().blankColumns(3).header("手机", null, null, "姓名").row("19900000001", null, null, "甲测一"),
                1,
                2,
                "G",
                "D");
    }

    @Test
    void far_down() {
        assertFound(
                aRoster().blankRows(500).header("姓名", "手机").blankRows(20).row("甲测一", "19900000001"),
                501,
                522,
                "A",
                "B");
    }

    @Test
    void a_sentence_about_names_is_no_header() {
        Roster roster = aRoster()
                .row("姓名", "填写真实姓名")
                .row("手机", "11位")
                .header("手机", "姓名")
                .row("19900000001", "甲测一")
                .read();
        assertThat(roster.sheets().get(0).headerRow()).isEqualTo(3);
    }

    private static void assertFound(RosterFixture roster, int header, int row, String name, String phone) {
        RosterSheet sheet = roster.read().sheets().get(0);
        assertThat(sheet.headerRow()).isEqualTo(header);
        assertThat(sheet.columns()).containsEntry(RosterField.NAME, name).containsEntry(RosterField.PHONE, phone);
        assertThat(sheet.rows()).singleElement().satisfies(person -> {
            assertThat(person.number()).isEqualTo(row);
            assertThat(person.text(RosterField.NAME)).isEqualTo("甲测一");
            assertThat(person.text(RosterField.PHONE)).isEqualTo("19900000001");
        });
    }
}
