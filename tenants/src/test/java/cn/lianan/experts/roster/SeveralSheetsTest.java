package cn.lianan.experts.roster;

import static cn.lianan.experts.roster.RosterFixture.aRoster;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Set;
import org.junit.jupiter.api.Test;

/** Each sheet has its own layout; those that are no roster are named. */
class SeveralSheetsTest {
    @Test
    void all_rosters_of_a_workbook_are_read() {
        Roster roster = aRoster()
                .sheet("自然灾害")
                .header("姓名", "手机")
                .row("甲测一", "19900000001")
                .sheet("事故灾难")
                .title("名册", 3)
                .header("单位", "联系电话", "专家姓名")
                .row("某厂", "19900000002", "乙测一")
                .read();
        assertThat(roster.rows())
                .extracting(RosterRow::sheet, RosterRow::number, row -> row.text(RosterField.NAME))
                .containsExactly(tuple("自然灾害", 2, "甲测一"), tuple("事故灾难", 3, "乙测一"));
    }

    @Test
    void instructions_statistics_and_hidden_sheets_are_passed_over_and_named() {
        Roster roster = aRoster()
                .sheet("填写说明")
                .row("1. 姓名：填写真实姓名。")
                .row("2. 联系电话：填写手机号码。")
                .sheet("名册")
                .header("姓名", "手机")
                .row("甲测一", "19900000001")
                .sheet("统计")
                .header("专业类别", "人数")
                .row("气象", 3)
                .sheet("旧名册")
                .hidden()
                .header("姓名", "手机")
                .row("乙测一", "19900000002")
                .sheet("Sheet5")
                .read();
        assertThat(roster.rows()).extracting(RosterRow::sheet).containsExactly("名册");
        assertThat(roster.notices())
                .extracting(Notice::sheet, Notice::key)
                .containsExactlyInAnyOrder(
                        tuple("填写说明", "roster.sheet.noHeader"),
                        tuple("统计", "roster.sheet.noHeader"),
                        tuple("旧名册", "roster.sheet.hidden"));
    }

    @Test
    void a_sheet_for_each_group_needs_no_column_for_it() {
        CheckedRoster checked = aRoster()
                .sheet("自然灾害类")
                .header("姓名", "手机")
                .row("甲测一", "19900000001")
                .sheet("名册")
                .header("姓名", "手机")
                .row("乙测一", "19900000002")
                .check();
        assertThat(checked.entries()).extracting(RosterEntry::categories).containsExactly(Set.of("自然灾害"), Set.of());
    }
}
