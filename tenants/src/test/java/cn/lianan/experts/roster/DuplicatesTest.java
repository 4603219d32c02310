package cn.lianan.experts.roster;

import static cn.lianan.experts.roster.RosterFixture.aRoster;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;

/** One person twice: the later row is wrong and names the earlier. */
class DuplicatesTest {
    @Test
    void the_same_identity_number_however_typed() {
        String identity = People.identity(3);
        CheckedRoster checked = aRoster()
                .header("姓名", "身份证号")
                .row("甲测一", identity)
                .row("乙测一", People.identity(4))
                .row("甲测一", identity.substring(0, 6) + " " + identity.substring(6))
                .check();
        assertThat(checked.problems())
                .extracting(Problem::row, Problem::key, Problem::arguments)
                .containsExactly(tuple(4, "roster.duplicate.identity", List.of("2")));
    }

    @Test
    void across_sheets() {
        CheckedRoster checked = aRoster()
                .sheet("甲册")
                .header("姓名", "身份证号")
                .row("甲测一", People.identity(3))
                .sheet("乙册")
                .header("姓名", "身份证号")
                .row("甲测一", People.identity(3))
                .check();
        assertThat(checked.problems())
                .extracting(Problem::sheet, Problem::row, Problem::key, Problem::arguments)
                .containsExactly(tuple("乙册", 2, "roster.duplicate.identity.otherSheet", List.of("2", "甲册")));
    }

    @Test
    void the_same_phone_where_nobody_has_an_identity_number() {
        CheckedRoster checked = aRoster()
                .header("姓名", "手机")
                .row("甲测一", "19900000001")
                .row("甲测一", "+86 199 0000 0001")
                .check();
        assertThat(checked.problems())
                .extracting(Problem::row, Problem::key)
                .containsExactly(tuple(3, "roster.duplicate.phone"));
    }

    @Test
    void a_shared_phone_is_fine_when_one_of_them_has_an_identity_number() {
        CheckedRoster checked = aRoster()
                .header("姓名", "身份证号", "电话")
                .row("甲测一", People.identity(1), "023-46781234")
                .row("乙测一", null, "023-46781234")
                .row("丙测一", People.identity(2), "023-46781234")
                .check();
        assertThat(checked.problems()).isEmpty();
    }
}
