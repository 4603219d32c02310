package cn.lianan.experts.roster;

import static cn.lianan.experts.roster.RosterFixture.aRoster;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Phones and identity numbers that a spreadsheet stored as numbers. */
class NumbersTest {
    @Test
    void a_phone_keeps_its_digits() {
        CheckedRoster checked =
                aRoster().header("姓名", "手机").row("甲测一", 19900003457L).check();
        assertThat(checked.entries().get(0).phone().orElseThrow().value()).isEqualTo("19900003457");
    }

    @Test
    void a_phone_in_scientific_notation_or_with_a_date_format_keeps_them_too() {
        RawWorkbook workbook = RawWorkbook.withRows("<row r=\"2\">" + RawWorkbook.text("A2", "甲测一")
                        + RawWorkbook.number("B2", "1.9900003457E10") + "</row><row r=\"3\">"
                        + RawWorkbook.text("A3", "乙测一")
                        + "<c r=\"B3\" s=\"1\"><v>19900003458</v></c></row>")
                .formats("14");
        assertThat(RosterFixture.checked(workbook.file()).entries())
                .extracting(entry -> entry.phone().orElseThrow().value())
                .containsExactly("19900003457", "19900003458");
    }

    @Test
    void an_identity_number_has_lost_its_last_digits() {
        CheckedRoster checked = aRoster()
                .header("姓名", "身份证号", "手机")
                .row("甲测一", 500299197503150087L, "19900000001")
                .row("乙测一", "5.00299E+17", "19900000002")
                .check();
        assertThat(checked.problems())
                .extracting(Problem::key)
                .containsExactly("roster.identity.precision", "roster.identity.precision");
    }

    @Test
    void fifteen_digits_are_an_old_number_however_stored() {
        CheckedRoster checked = aRoster()
                .header("姓名", "身份证号")
                .row("甲测一", 500299750315008L)
                .row("乙测一", "500299750315008")
                .check();
        assertThat(checked.problems())
                .extracting(Problem::key)
                .containsExactly("people.identity.old", "people.identity.old");
    }
}
