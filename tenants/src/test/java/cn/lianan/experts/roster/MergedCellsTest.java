package cn.lianan.experts.roster;

import static cn.lianan.experts.roster.RosterFixture.aRoster;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

/** What is merged downwards counts for every row; what is merged sideways stays in its column. */
class MergedCellsTest {
    @Test
    void one_group_over_several_people() {
        RosterFixture roster = aRoster().header("专业大类", "姓名", "手机");
        roster.merged(0, 3, 1).row("自然灾害", "甲测一", "19900000001");
        roster.row(null, "乙测一", "19900000002").row(null, "丙测一", "19900000003");
        roster.merged(0, 2, 1).row("公共卫生", "丁测一", "19900000004").row(null, "戊测一", "19900000005");
        CheckedRoster checked = roster.check();
        assertThat(checked.entries())
                .extracting(entry -> entry.categories().iterator().next())
                .containsExactly("自然灾害", "自然灾害", "自然灾害", "公共卫生", "公共卫生");
    }

    @Test
    void a_merged_employer_does_not_make_a_person_of_a_blank_row() {
        RosterFixture roster = aRoster().header("单位", "姓名", "手机");
        roster.merged(0, 3, 1).row("某区气象局", "甲测一", "19900000001").row().row(null, "乙测一", "19900000002");
        CheckedRoster checked = roster.check();
        assertThat(checked.entries()).extracting(RosterEntry::row).containsExactly(2, 4);
        assertThat(checked.entries()).extracting(RosterEntry::employer).containsOnly("某区气象局");
    }

    @Test
    void one_person_over_several_rows() {
        RosterFixture roster = aRoster().header("姓名", "手机", "专业类别");
        roster.merged(0, 2, 1).merged(1, 2, 1).row("甲测一", "19900000001", "气象").row(null, null, "地震");
        roster.row("乙测一", "19900000002", "消防");
        CheckedRoster checked = roster.check();
        assertThat(checked.problems()).isEmpty();
        assertThat(checked.entries())
                .extracting(RosterEntry::categories)
                .containsExactly(Set.of("自然灾害/气象", "自然灾害/地震"), Set.of("事故灾难/消防"));
        assertThat(checked.notices()).extracting(Notice::key).containsExactly("roster.row.joined");
    }

    @Test
    void a_name_over_two_columns() {
        RosterFixture roster = aRoster().merged(0, 1, 2).header("姓名", null, "手机");
        roster.merged(0, 1, 2).row("甲测一", null, "19900000001");
        roster.merged(0, 1, 2).row("乙测一", null, "19900000002");
        assertThat(roster.check().entries()).extracting(RosterEntry::name).containsExactly("甲测一", "乙测一");
    }
}
