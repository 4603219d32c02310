package cn.lianan.experts.roster;

import static cn.lianan.experts.roster.RosterFixture.aRoster;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;

/** A roster of 36 with the faults that rosters have: five rows are wrong, and exactly they are named. */
class SampleRosterTest {
    private static final String[] SPECIALTIES = {"地质灾害", "防汛抗旱", "森林防火", "气象", "地震"};

    private final CheckedRoster checked = roster().check();

    @Test
    void names_the_five_faulty_rows_by_cell() {
        assertThat(checked.problems())
                .extracting(Problem::row, Problem::column, Problem::field, Problem::key)
                .containsExactly(
                        tuple(8, "L", RosterField.PHONE, "people.phone.digits"),
                        tuple(13, "B", RosterField.NAME, "roster.name.missing"),
                        tuple(18, "E", RosterField.IDENTITY_NUMBER, "roster.duplicate.identity"),
                        tuple(26, "E", RosterField.IDENTITY_NUMBER, "people.identity.checkDigit"),
                        tuple(31, "J", RosterField.SPECIALTY, "roster.category.unknownNear"));
        assertThat(checked.problems().get(2).arguments()).containsExactly("17");
        assertThat(checked.problems().get(4).arguments()).contains("火星地质");
    }

    @Test
    void takes_in_the_other_thirty_one() {
        assertThat(checked.rows()).hasSize(36);
        assertThat(checked.entries()).hasSize(31);
        assertThat(checked.notices()).isEmpty();
    }

    @Test
    void understands_a_date_as_text_and_a_phone_as_number() {
        assertThat(entry(23).birth()).contains(YearMonth.of(1975, 3));
        assertThat(entry(34).phone().orElseThrow().value()).isEqualTo(People.phone(30));
    }

    private RosterEntry entry(int row) {
        return checked.entries().stream()
                .filter(e -> e.row() == row)
                .findFirst()
                .orElseThrow();
    }

    private static RosterFixture roster() {
        RosterFixture roster = aRoster()
                .title("某区应急管理专家库登记表", 14)
                .row("填报单位:应急管理局", null, null, null, null, null, null, null, null, null, null, "填报日期:2026年10月")
                .header(
                        "序号", "姓名", "性别", "出生年月", "身份证号", "工作单位", "职务", "职称", "专业大类", "专业类别", "专业特长", "联系电话", "电子邮箱",
                        "备注");
        for (int i = 0; i < 36; i++) {
            int row = i + 4;
            roster.row(
                    i + 1,
                    row == 13 ? "" : People.name(i),
                    i % 3 == 0 ? "女" : "男",
                    row == 23 ? "1975.3" : LocalDate.of(1960 + i, 1 + i % 12, 5),
                    row == 18 ? People.identity(13) : row == 26 ? wrong(People.identity(i)) : People.identity(i),
                    "某区水利局",
                    i % 4 == 0 ? null : "主任",
                    "高级工程师",
                    "自然灾害",
                    row == 31 ? "火星地质" : SPECIALTIES[i % 5],
                    "滑坡、崩塌勘查与监测",
                    row == 8 ? "199-12" : row == 34 ? (Object) Long.valueOf(People.phone(i)) : People.phone(i),
                    People.mail(i),
                    null);
        }
        return roster;
    }

    private static String wrong(String identity) {
        return identity.substring(0, 17) + (identity.endsWith("0") ? "1" : "0");
    }
}
