package cn.lianan.experts.roster;

import static cn.lianan.experts.roster.RosterFixture.aRoster;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rows that are not people are passed over, and said so. */
class SideRowsTest {
    @ParameterizedTest
    @CsvSource({
        "合计, roster.row.total",
        "合　计, roster.row.total",
        "总计：36人, roster.row.total",
        "共36人, roster.row.total",
        "共计 36 名, roster.row.total",
        "填表人：丙测一　审核人：丁测一, roster.row.signature",
        "审核（签字）：, roster.row.signature",
        "填报单位（盖章）：, roster.row.signature",
        "日期：2026年10月, roster.row.signature",
        "注：本表一式两份。, roster.row.note",
        "备注：1.身份证号必填, roster.row.note",
        "二、事故灾难类, roster.row.heading"
    })
    void closing_rows(String text, String key) {
        Roster roster = people().row(text).read();
        assertThat(roster.rows()).hasSize(2);
        assertThat(roster.notices()).extracting(Notice::row, Notice::key).containsExactly(tuple(4, key));
    }

    @Test
    void a_total_with_its_number_in_another_column() {
        Roster roster = people().row("合计", null, null, "2人").row("填表人", "丙测一").read();
        assertThat(roster.rows()).hasSize(2);
        assertThat(roster.notices())
                .extracting(Notice::key)
                .containsExactly("roster.row.total", "roster.row.signature");
    }

    @Test
    void rows_with_nothing_but_a_number() {
        Roster roster =
                people().row(3).row(4).blankRows(3).row(5, "丙测一", "19900000003").read();
        assertThat(roster.rows()).extracting(RosterRow::number).containsExactly(2, 3, 9);
        assertThat(roster.notices()).isEmpty();
    }

    @Test
    void headers_repeated_on_every_printed_page() {
        Roster roster = people().title("专家名册（续）", 4)
                .header("序号", "姓名", "手机", "备注")
                .row(3, "丙测一", "19900000003")
                .read();
        assertThat(roster.rows()).extracting(RosterRow::number).containsExactly(2, 3, 6);
        assertThat(roster.notices())
                .extracting(Notice::key)
                .containsExactly("roster.row.heading", "roster.row.headerAgain");
    }

    @Test
    void a_second_table_with_other_columns() {
        Roster roster = people().blankRows(2)
                .header("姓名", "单位", "身份证号", "联系电话")
                .row("丙测一", "某区气象局", People.identity(3), "19900000003")
                .read();
        RosterRow last = roster.sheets().get(0).rows().get(2);
        assertThat(last.text(RosterField.EMPLOYER)).isEqualTo("某区气象局");
        assertThat(last.text(RosterField.PHONE)).isEqualTo("19900000003");
        assertThat(last.column(RosterField.PHONE)).isEqualTo("D");
    }

    @Test
    void headings_between_the_people_tell_their_group() {
        CheckedRoster checked = aRoster()
                .header("序号", "姓名", "手机", "备注")
                .title("一、自然灾害类专家（2人）", 4)
                .row(1, "甲测一", "19900000001")
                .row(2, "乙测一", "19900000002")
                .row("二", "公共卫生类")
                .row(1, "丙测一", "19900000003")
                .check();
        assertThat(checked.entries())
                .extracting(RosterEntry::categories)
                .containsExactly(Set.of("自然灾害"), Set.of("自然灾害"), Set.of("公共卫生"));
    }

    @Test
    void an_example_row_of_a_template() {
        Roster roster = aRoster()
                .header("序号", "姓名", "手机")
                .row("示例", "张三", "19900000000")
                .row(1, "甲测一", "19900000001")
                .read();
        assertThat(roster.rows()).extracting(RosterRow::number).containsExactly(3);
        assertThat(roster.notices()).extracting(Notice::key).containsExactly("roster.row.example");
    }

    @Test
    void whoever_has_a_phone_is_a_person() {
        Roster roster = aRoster()
                .header("姓名", "手机", "备注")
                .row("甲测一", "19900000001", "合计")
                .row("", "19900000002")
                .row("丙测一")
                .read();
        assertThat(roster.rows()).hasSize(3);
        assertThat(roster.notices()).isEmpty();
    }

    @Test
    void a_row_that_numbers_the_columns() {
        Roster roster = aRoster()
                .header("序号", "姓名", "手机", "备注")
                .row(1, 2, 3, 4)
                .row(1, "甲测一", "19900000001")
                .read();
        assertThat(roster.rows()).extracting(RosterRow::number).containsExactly(3);
    }

    @Test
    void a_date_or_an_office_alone_in_the_last_column() {
        Roster roster = people().row(null, null, null, "某区应急管理局")
                .row(null, null, "2026年10月15日")
                .read();
        assertThat(roster.rows()).hasSize(2);
        assertThat(roster.notices())
                .extracting(Notice::key)
                .containsExactly("roster.row.heading", "roster.row.signature");
    }

    private static RosterFixture people() {
        return aRoster()
                .header("序号", "姓名", "手机", "备注")
                .row(1, "甲测一", "19900000001")
                .row(2, "乙测一", "19900000002");
    }
}
