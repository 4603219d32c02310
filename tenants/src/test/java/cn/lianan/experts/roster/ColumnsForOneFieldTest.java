package cn.lianan.experts.roster;

import static cn.lianan.experts.roster.RosterFixture.aRoster;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Where two columns could fill a field, the better one does, and the other is named. */
class ColumnsForOneFieldTest {
    @Test
    void a_mobile_wins_over_an_office_phone() {
        Roster roster = aRoster()
                .header("姓名", "办公电话", "手机")
                .row("甲测一", "023-46781234", "19900000001")
                .read();
        assertThat(roster.sheets().get(0).columns()).containsEntry(RosterField.PHONE, "C");
        assertThat(roster.notices())
                .extracting(Notice::key, Notice::arguments)
                .containsExactly(tuple("roster.column.second", List.of("B", "办公电话", "C")));
    }

    @Test
    void a_remark_in_brackets_decides() {
        Roster roster = aRoster()
                .header("姓名", "联系电话（办公电话）", "联系电话（手机）")
                .row("甲测一", "023-46781234", "19900000001")
                .read();
        assertThat(roster.sheets().get(0).columns()).containsEntry(RosterField.PHONE, "C");
    }

    @Test
    void group_and_specialty_are_told_apart() {
        for (String[] pair : new String[][] {
            {"专业大类", "专业类别"},
            {"专家类别", "专业"},
            {"一级类别", "二级类别"},
            {"所属领域", "从事专业"},
            {"大类", "小类"},
            {"类别", "专业领域"}
        }) {
            RosterSheet sheet = aRoster()
                    .header("姓名", pair[0], pair[1], "手机")
                    .row("甲测一", "自然灾害", "气象", "19900000001")
                    .read()
                    .sheets()
                    .get(0);
            assertThat(sheet.columns()).containsEntry(RosterField.GROUP, "B").containsEntry(RosterField.SPECIALTY, "C");
        }
    }

    @Test
    void a_column_of_no_use_is_named() {
        Roster roster = aRoster()
                .header("序号", "姓名", "民族", "手机")
                .row(1, "甲测一", "汉", "19900000001")
                .read();
        assertThat(roster.notices()).singleElement().satisfies(notice -> {
            assertThat(notice.key()).isEqualTo("roster.column.unknown");
            assertThat(notice.arguments()).containsExactly("C", "民族");
        });
    }

    @Test
    void phones_of_others_are_not_the_experts() {
        RosterSheet sheet = aRoster()
                .header("姓名", "紧急联系人", "紧急联系人电话", "联系电话")
                .row("甲测一", "乙测一", "19900000009", "19900000001")
                .read()
                .sheets()
                .get(0);
        assertThat(sheet.rows().get(0).text(RosterField.PHONE)).isEqualTo("19900000001");
    }
}
