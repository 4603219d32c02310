package cn.lianan.experts.roster;

import static cn.lianan.experts.roster.RosterFixture.aRoster;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A month of birth in any usual form, as text, as number, as date. */
class DatesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "1975.3",
                "1975.03",
                "1975年3月",
                "1975年03月05日",
                "1975-03",
                "1975-3-5",
                "1975/3/5",
                "1975/03",
                "197503",
                "19750305",
                "１９７５．０３",
                "1975 年 3 月",
                "1975.03.05",
                "1975-03-05 00:00:00",
                "1975/3/5 10:30",
                "1975-03-05T00:00:00Z",
                "1975年3月生",
                "1975.3."
            })
    void texts(String typed) {
        assertThat(birth(typed)).isEqualTo(YearMonth.of(1975, 3));
    }

    @ParameterizedTest
    @CsvSource({
        "1975, roster.birth.month",
        "1975年, roster.birth.month",
        "75.3, roster.birth.form",
        "三月, roster.birth.form",
        "1975.13, roster.birth.form",
        "1975-02-30, roster.birth.form",
        "1875.3, roster.birth.range",
        "2999.3, roster.birth.range",
        "5/3/1975, roster.birth.form"
    })
    void texts_that_are_none(String typed, String key) {
        CheckedRoster checked = roster(typed).check();
        assertThat(checked.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.field()).isEqualTo(RosterField.BIRTH);
            assertThat(problem.key()).isEqualTo(key);
            assertThat(problem.text()).isEqualTo(typed);
        });
    }

    @ParameterizedTest
    @CsvSource({"197503", "19750305", "1975.3", "1975.03", "27458", "27458.5"})
    void numbers(double number) {
        assertThat(birth(number)).isEqualTo(YearMonth.of(1975, 3));
    }

    @Test
    void january_and_october_look_alike_as_numbers() {
        assertThat(roster(1975.1).check().problems()).extracting(Problem::key).containsExactly("roster.birth.tenth");
        assertThat(birth("1975.1")).isEqualTo(YearMonth.of(1975, 1));
        assertThat(birth("1975.10")).isEqualTo(YearMonth.of(1975, 10));
    }

    @Test
    void the_identity_number_tells_january_from_october() {
        CheckedRoster checked = aRoster()
                .header("姓名", "身份证号", "出生年月")
                .row("甲测一", People.identity(9), 1969.1)
                .check();
        assertThat(checked.entries()).singleElement().satisfies(entry -> assertThat(entry.birth())
                .contains(YearMonth.of(1969, 10)));
    }

    @Test
    void two_decimals_shown_tell_it_too() {
        RosterRow row = RawWorkbook.withBirth("<c r=\"C2\" s=\"1\"><v>1975.1</v></c>")
                .formats("0.00")
                .onlyRow();
        assertThat(row.text(RosterField.BIRTH)).isEqualTo("1975.10");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "14",
                "17",
                "22",
                "27",
                "31",
                "36",
                "57",
                "58",
                "yyyy\"年\"m\"月\"",
                "yyyy/m/d;@",
                "[$-804]yyyy\"年\"m\"月\"d\"日\";@",
                "mmm-yy",
                "yy.mm",
                "[DBNum1]yyyy年m月"
            })
    void serials_with_any_date_format(String format) {
        RosterRow row = RawWorkbook.withBirth("<c r=\"C2\" s=\"1\"><v>27458</v></c>")
                .formats(format)
                .onlyRow();
        assertThat(row.cells().get(RosterField.BIRTH)).isEqualTo(new RosterCell(RosterCell.Kind.DATE, "1975-03-05"));
    }

    @ParameterizedTest
    @CsvSource({"date1904=\"1\"", "date1904=\"true\""})
    void serials_since_1904(String property) {
        RosterRow row = RawWorkbook.withBirth("<c r=\"C2\" s=\"1\"><v>25996</v></c>")
                .book(property)
                .formats("14")
                .onlyRow();
        assertThat(row.text(RosterField.BIRTH)).isEqualTo("1975-03-05");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.00", "#,##0", "[Red]0", "General", "0%", "\"第\"0\"名\"", "@"})
    void other_formats_are_no_dates(String format) {
        RosterRow row = RawWorkbook.withBirth("<c r=\"C2\" s=\"1\"><v>1975</v></c>")
                .formats(format)
                .onlyRow();
        assertThat(row.cells().get(RosterField.BIRTH).kind()).isEqualTo(RosterCell.Kind.NUMBER);
    }

    private static YearMonth birth(Object value) {
        CheckedRoster checked = roster(value).check();
        assertThat(checked.problems()).isEmpty();
        return checked.entries().get(0).birth().orElseThrow();
    }

    private static RosterFixture roster(Object birth) {
        return aRoster().header("姓名", "手机", "出生日期").row("甲测一", "19900000001", birth);
    }
}
