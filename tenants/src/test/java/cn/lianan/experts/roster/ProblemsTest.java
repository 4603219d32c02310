package cn.lianan.experts.roster;

import static cn.lianan.experts.roster.RosterFixture.aRoster;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import cn.lianan.people.Gender;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What keeps a row out, and what does not. */
class ProblemsTest {
    @ParameterizedTest
    @CsvSource({"'', NAME, roster.name.missing", "甲, NAME, roster.name.short", "甲测1, NAME, roster.name.digits"})
    void names(String name, RosterField field, String key) {
        assertProblem(aRoster().header("姓名", "手机", "性别").row(name, "19900000001", "男"), "A", field, key);
    }

    @Test
    void a_name_too_long() {
        assertProblem(
                aRoster().header("姓名", "手机").row("甲".repeat(51), "19900000001"),
                "A",
                RosterField.NAME,
                "roster.cell.tooLong");
    }

    @ParameterizedTest
    @CsvSource({
        "性别, 难, B, GENDER, people.gender.word",
        "出生年月, 很久以前, B, BIRTH, roster.birth.form",
        "邮箱, expert, B, MAIL, people.mail.form",
        "专业类别, 火星地质, B, SPECIALTY, roster.category.unknownNear",
        "专业类别, 占星, B, SPECIALTY, roster.category.unknown",
        "专业大类, 占星, B, GROUP, roster.category.unknown",
        "专业类别, '', B, SPECIALTY, roster.category.missing",
        "身份证号, 50029919750315018X, B, IDENTITY_NUMBER, people.identity.checkDigit"
    })
    void other_cells(String header, String text, String column, RosterField field, String key) {
        assertProblem(aRoster().header("姓名", header, "手机").row("甲测一", text, "19900000001"), column, field, key);
    }

    @Test
    void neither_identity_number_nor_phone() {
        assertProblem(
                aRoster().header("姓名", "身份证号", "单位", "手机").row("甲测一", null, "某厂"),
                "B",
                RosterField.IDENTITY_NUMBER,
                "roster.row.unreachable");
        assertProblem(
                aRoster().header("姓名", "单位", "手机").row("甲测一", "某厂"), "C", RosterField.PHONE, "roster.row.unreachable");
    }

    @Test
    void everything_wrong_with_a_row_is_said_at_once() {
        CheckedRoster checked = aRoster()
                .header("姓名", "性别", "出生年月", "身份证号", "专业类别", "手机", "邮箱")
                .row("", "难", "昨天", "123", "占星", "199-12", "x@")
                .check();
        assertThat(checked.problems())
                .extracting(Problem::field)
                .containsExactlyInAnyOrder(
                        RosterField.NAME,
                        RosterField.GENDER,
                        RosterField.BIRTH,
                        RosterField.IDENTITY_NUMBER,
                        RosterField.SPECIALTY,
                        RosterField.PHONE,
                        RosterField.MAIL);
        assertThat(checked.faulty()).isEqualTo(1);
        assertThat(checked.entries()).isEmpty();
    }

    @Test
    void a_problem_says_what_is_wrong_in_the_readers_language() {
        Problem problem = aRoster()
                .header("姓名", "专业类别", "手机")
                .row("甲测一", "火星地质", "19900000001")
                .check()
                .problems()
                .get(0);
        assertThat(problem.message(Locale.SIMPLIFIED_CHINESE)).isEqualTo("目录中没有“火星地质”。相近的有：地质灾害。");
        assertThat(problem.message(Locale.UK)).contains("not in the catalogue", "地质灾害");
        assertThat(problem.sheet()).isEqualTo("专家库");
    }

    @Test
    void a_birth_or_gender_that_contradicts_the_identity_number_is_taken_as_told() {
        CheckedRoster checked = aRoster()
                .header("姓名", "性别", "出生年月", "身份证号")
                .row("甲测一", "女", "1999.9", People.identity(1))
                .check();
        assertThat(checked.entries()).singleElement().satisfies(entry -> {
            assertThat(entry.birth()).contains(YearMonth.of(1999, 9));
            assertThat(entry.gender()).contains(Gender.FEMALE);
        });
    }

    @Test
    void a_good_row_becomes_typed_values() {
        RosterEntry entry = aRoster()
                .header("姓名", "性别", "单位", "职务", "职称", "大类", "专业", "擅长", "手机", "邮箱", "备注")
                .row(
                        " 甲　测 ",
                        "男",
                        "某区\n气象局",
                        "主任",
                        "高级工程师",
                        "自然灾害",
                        "气象、地震",
                        "强对流\n预警",
                        "１９９０００００００１",
                        "A@X.example",
                        "无")
                .check()
                .entries()
                .get(0);
        assertThat(entry.name()).isEqualTo("甲测");
        assertThat(entry.employer()).isEqualTo("某区 气象局");
        assertThat(entry.expertise()).isEqualTo("强对流\n预警");
        assertThat(entry.categories()).isEqualTo(Set.of("自然灾害/气象", "自然灾害/地震"));
        assertThat(entry.phone().orElseThrow().value()).isEqualTo("19900000001");
        assertThat(entry.mail().orElseThrow().value()).isEqualTo("A@x.example");
        assertThat(entry.remarks()).isEmpty();
        assertThat(entry.identityNumber()).isEmpty();
    }

    @Test
    void names_of_other_peoples() {
        CheckedRoster checked = aRoster()
                .header("姓名", "手机")
                .row("阿依古丽•买买提", "19900000001")
                .row("John  Smith", "19900000002")
                .row("𠮷测", "19900000003")
                .check();
        assertThat(checked.entries()).extracting(RosterEntry::name).containsExactly("阿依古丽·买买提", "John Smith", "𠮷测");
    }

    @Test
    void of_several_phones_in_a_cell_the_first_mobile_counts() {
        CheckedRoster checked = aRoster()
                .header("姓名", "联系电话")
                .row("甲测一", "023-46781234/19900000001")
                .row("乙测一", "19900000002 19900000003")
                .row("丙测一", "19900000004、199-12")
                .check();
        assertThat(checked.entries())
                .extracting(entry -> entry.phone().orElseThrow().value())
                .containsExactly("19900000001", "19900000002");
        assertThat(checked.notices())
                .extracting(Notice::row, Notice::key)
                .containsExactly(tuple(2, "roster.phone.several"), tuple(3, "roster.phone.several"));
        assertThat(checked.problems()).extracting(Problem::row).containsExactly(4);
    }

    private static void assertProblem(RosterFixture roster, String column, RosterField field, String key) {
        assertThat(roster.check().problems())
                .extracting(Problem::row, Problem::column, Problem::field, Problem::key)
                .containsExactly(tuple(2, column, field, key));
    }
}
