package cn.lianan.experts.roster;

import java.util.List;

/**
 * A roster after the check.
 *
 * @param rows every row of the roster, in its order
 * @param notices what was left out or understood in a particular way
 */
public record CheckedRoster(List<CheckedRow> rows, List<Notice> notices) {
    public List<RosterEntry> entries() {
        return rows.stream().flatMap(row -> row.entry().stream()).toList();
    }

    public List<Problem> problems() {
        return rows.stream().flatMap(row -> row.problems().stream()).toList();
    }

    /** Rows with at least one problem. */
    public long faulty() {
        return rows.stream().filter(row -> !row.problems().isEmpty()).count();
    }

    public long skipped() {
        return rows.stream().filter(CheckedRow::skipped).count();
    }
}
