package cn.lianan.experts.roster;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads one sheet: finds its header, then the people below it, and notes what it passes over. */
final class SheetReader {
    /** What people write into a cell to show that they have not forgotten it. */
    private static final Pattern NOTHING = Pattern.compile("(?i)无|暂无|没有|不详|未知|[-—–_/\\\\.。]+|n/?a|null|none");

    /** Characters of a left out row that a notice repeats. */
    private static final int SHOWN = 40;

    private final Grid grid;
    private final HeaderFinder finder;
    private final List<RosterRow> rows = new ArrayList<>();
    private final List<Notice> notices = new ArrayList<>();
    private Header header;
    private Map<RosterField, String> letters;
    private String heading = "";
    private int hidden;

    private SheetReader(Grid grid) {
        this.grid = grid;
        finder = new HeaderFinder(grid);
    }

    /** A sheet, null when it has no header; and the notices about it. */
    record Result(RosterSheet sheet, List<Notice> notices) {}

    static Result read(Grid grid) {
        return new SheetReader(grid).read();
    }

    private Result read() {
        int index = 0;
        Optional<Header> found = Optional.empty();
        while (index < grid.rows().size() && (found = finder.at(index)).isEmpty()) {
            index++;
        }
        if (found.isEmpty()) {
            return new Result(null, List.of());
        }
        take(found.get());
        RosterSheet sheet = new RosterSheet(grid.sheet(), header.firstRow(), letters, rows);
        header.passedOver().forEach(this::passOver);
        people(finder.below(index, header));
        if (hidden > 0) {
            notice(0, "roster.sheet.hiddenRows", String.valueOf(hidden));
        }
        return new Result(sheet, notices);
    }

    private void take(Header next) {
        header = next;
        letters = next.letters();
    }

    private void passOver(int column, Header.Passed passed) {
        String letter = CellName.letters(column);
        if (passed.betterOne() == null) {
            notice(header.firstRow(), "roster.column.unknown", letter, passed.text());
        } else {
            String better = letters.get(passed.betterOne());
            notice(header.firstRow(), "roster.column.second", letter, passed.text(), better);
        }
    }

    private void people(int from) {
        int index = from;
        while (index < grid.rows().size()) {
            Optional<Header> again = finder.at(index);
            if (again.isPresent()) {
                notice(again.get().firstRow(), sameKey(again.get()));
                take(again.get());
                index = finder.below(index, header);
            } else {
                row(grid.rows().get(index++));
            }
        }
    }

    private String sameKey(Header again) {
        return again.sameColumns(header) ? "roster.row.headerAgain" : "roster.row.otherHeader";
    }

    private void row(Grid.Row row) {
        if (!rows.isEmpty() && JoinedRow.continues(row, header, grid.merged())) {
            RosterRow person = rows.remove(rows.size() - 1);
            rows.add(JoinedRow.join(person, row, header));
            notice(row.number(), "roster.row.joined", String.valueOf(person.number()));
            return;
        }
        Optional<SideRow> side = SideRow.of(row, header, grid.merged());
        if (side.isPresent()) {
            aside(row, side.get());
        } else if (header.columns().values().stream().anyMatch(row.cells()::containsKey)) {
            hidden += row.hidden() ? 1 : 0;
            rows.add(new RosterRow(grid.sheet(), row.number(), letters, cells(row), heading));
        }
    }

    private void aside(Grid.Row row, SideRow side) {
        String first = row.text(row.cells().firstKey());
        // a template numbers rows that nobody has filled in
        if (side != SideRow.HEADING || !first.matches("[\\d.]+")) {
            notice(row.number(), side.key(), first.length() > SHOWN ? first.substring(0, SHOWN) + "…" : first);
            heading = side == SideRow.HEADING ? row.text(row.cells().lastKey()) : heading;
        }
    }

    private Map<RosterField, RosterCell> cells(Grid.Row row) {
        Map<RosterField, RosterCell> cells = new EnumMap<>(RosterField.class);
        header.columns().forEach((field, column) -> cell(row, column)
                .filter(cell -> !NOTHING.matcher(cell.text()).matches())
                .ifPresent(cell -> cells.put(field, cell.as(field))));
        return cells;
    }

    private Optional<GridCell> cell(Grid.Row row, int column) {
        GridCell own = row.cells().get(column);
        return own != null ? Optional.of(own) : filledDown(row, column);
    }

    /** One 专业大类 merged over several people stands in the first one's row only. */
    private Optional<GridCell> filledDown(Grid.Row row, int column) {
        return grid.merged()
                .at(row.number(), column)
                .filter(MergedCells.Area::tall)
                .flatMap(area -> top(area, column));
    }

    private Optional<GridCell> top(MergedCells.Area area, int column) {
        int low = 0;
        int high = grid.rows().size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            Grid.Row row = grid.rows().get(middle);
            if (row.number() == area.top()) {
                return Optional.ofNullable(row.cells().get(column));
            }
            if (row.number() < area.top()) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return Optional.empty();
    }

    private void notice(int row, String key, String... arguments) {
        notices.add(new Notice(grid.sheet(), row, key, List.of(arguments)));
    }
}
