package cn.lianan.experts.roster;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/** One person over several rows: the name is merged over them, and each row adds a specialty. */
final class JoinedRow {
    private static final Set<RosterField> ADDING =
            Set.of(RosterField.GROUP, RosterField.SPECIALTY, RosterField.EXPERTISE, RosterField.REMARKS);

    private JoinedRow() {}

    static boolean continues(Grid.Row row, Header header, MergedCells merged) {
        int name = header.columns().get(RosterField.NAME);
        return row.text(name).isEmpty()
                && merged.at(row.number(), name)
                        .filter(area -> area.top() < row.number() && area.top() >= header.firstRow() + header.depth())
                        .isPresent();
    }

    static RosterRow join(RosterRow person, Grid.Row row, Header header) {
        Map<RosterField, RosterCell> cells = new EnumMap<>(RosterField.class);
        cells.putAll(person.cells());
        for (RosterField field : ADDING) {
            Integer column = header.columns().get(field);
            if (column != null && !row.text(column).isEmpty()) {
                String before = person.text(field);
                String more = row.text(column);
                cells.put(field, RosterCell.text(before.isEmpty() || before.equals(more) ? more : before + "、" + more));
            }
        }
        return new RosterRow(person.sheet(), person.number(), person.columns(), cells, person.heading());
    }
}
