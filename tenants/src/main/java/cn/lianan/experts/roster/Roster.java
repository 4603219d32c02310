package cn.lianan.experts.roster;

import java.util.List;
import java.util.stream.Stream;

/**
 * A file understood as rows of people, not yet judged.
 *
 * @param sheets those that have a header row, in the file's order
 * @param notices what was left out
 */
public record Roster(List<RosterSheet> sheets, List<Notice> notices) implements RosterReading {
    public Stream<RosterRow> rows() {
        return sheets.stream().flatMap(sheet -> sheet.rows().stream());
    }

    public long size() {
        return sheets.stream().mapToLong(sheet -> sheet.rows().size()).sum();
    }
}
