package cn.lianan.experts.roster;

import static cn.lianan.experts.roster.RosterFixture.aRoster;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** An officer mends cells and leaves rows out before the check. */
class CorrectionsTest {
    private static final String SHEET = "专家库";

    private final Roster roster = aRoster()
            .header("姓名", "身份证号", "手机")
            .row("甲测一", People.identity(1), "199-12")
            .row("乙测一", People.identity(1), "19900000002")
            .row("丙测一", 500299197503150087L, "19900000003")
            .read();

    @Test
    void a_new_text_replaces_the_cell() {
        CheckedRoster checked = check(Corrections.none().with(SHEET, 2, RosterField.PHONE, " 19900000001 "));
        assertThat(checked.rows()
                        .get(0)
                        .entry()
                        .orElseThrow()
                        .phone()
                        .orElseThrow()
                        .value())
                .isEqualTo("19900000001");
    }

    @Test
    void a_typed_identity_number_is_no_longer_a_number() {
        CheckedRoster checked =
                check(Corrections.none().with(SHEET, 4, RosterField.IDENTITY_NUMBER, People.identity(7)));
        assertThat(checked.rows().get(2).entry()).isPresent();
    }

    @Test
    void an_empty_text_clears_the_cell() {
        CheckedRoster checked = check(Corrections.none().with(SHEET, 3, RosterField.IDENTITY_NUMBER, ""));
        assertThat(checked.rows().get(1).entry().orElseThrow().identityNumber()).isEmpty();
    }

    @Test
    void a_wrong_text_is_a_problem_again() {
        CheckedRoster checked = check(Corrections.none().with(SHEET, 3, RosterField.IDENTITY_NUMBER, "123"));
        assertThat(checked.rows().get(1).problems()).extracting(Problem::text).containsExactly("123");
    }

    @Test
    void a_skipped_row_counts_for_nothing() {
        Corrections skipping = Corrections.none().skipping(SHEET, 2);
        CheckedRoster checked = check(skipping);
        assertThat(checked.skipped()).isEqualTo(1);
        assertThat(checked.rows().get(0).problems()).isEmpty();
        assertThat(checked.rows().get(1).entry()).as("no duplicate any more").isPresent();
        assertThat(check(skipping.keeping(SHEET, 2)).faulty()).isEqualTo(3);
    }

    @Test
    void a_sheet_left_out_leaves_out_all_its_rows() {
        assertThat(check(Corrections.none().skippingSheet(SHEET)).skipped()).isEqualTo(3);
        assertThat(check(Corrections.none().skippingSheet(SHEET).keepingSheet(SHEET))
                        .skipped())
                .isZero();
    }

    @Test
    void a_field_without_a_column_can_be_filled_in() {
        CheckedRoster checked = check(Corrections.none()
                .with(SHEET, 2, RosterField.PHONE, "19900000001")
                .with(SHEET, 2, RosterField.SPECIALTY, "气象"));
        assertThat(checked.rows().get(0).entry().orElseThrow().categories()).containsExactly("自然灾害/气象");
    }

    private CheckedRoster check(Corrections corrections) {
        return new RosterCheck(Catalogue.ofTests()).check(roster, corrections);
    }
}
