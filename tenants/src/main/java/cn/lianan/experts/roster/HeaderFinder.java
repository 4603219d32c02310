package cn.lianan.experts.roster;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Looks for header rows: one, or up to three where group headings stand over the columns' own words. */
final class HeaderFinder {
    private static final int DEEPEST = 3;
    private static final int LONGEST_HEADER = 60;
    /** What every word for a name contains; looked for first, since every row of ten thousand is asked. */
    private static final Pattern NAME = Pattern.compile("(?i)名|专\\s*家|name|expert");

    /** A heading is a word or two; 填报单位：某局 and dates stand above headers too. */
    private static final Pattern HEADING = Pattern.compile("[^:：\\d]{1,12}");

    private final Grid grid;
    /** Rows that hold a word for a name, as far as looked. */
    private final BitSet naming = new BitSet();

    private int looked;

    HeaderFinder(Grid grid) {
        this.grid = grid;
    }

    /** The header that begins at this index of the grid's rows. */
    Optional<Header> at(int index) {
        if (!mentionsName(index)) {
            return Optional.empty();
        }
        Header best = null;
        for (int depth = 1; depth <= DEEPEST && continued(index, depth); depth++) {
            Header header = Header.of(grid.rows().get(index).number(), depth, paths(index, depth));
            if (header.convincing()
                    && (best == null
                            || header.columns().size() >= best.columns().size())) {
                best = header;
            }
        }
        return Optional.ofNullable(best);
    }

    /** Index of the first row below a header. */
    int below(int index, Header header) {
        int end = header.firstRow() + header.depth();
        int next = index;
        while (next < grid.rows().size() && grid.rows().get(next).number() < end) {
            next++;
        }
        return next;
    }

    private boolean mentionsName(int index) {
        int end = Math.min(index + DEEPEST, grid.rows().size());
        for (; looked < end; looked++) {
            naming.set(looked, namesName(grid.rows().get(looked)));
        }
        int next = naming.nextSetBit(index);
        return next >= 0 && next < end;
    }

    private static boolean namesName(Grid.Row row) {
        return row.cells().values().stream()
                .map(GridCell::text)
                .filter(text ->
                        text.length() <= LONGEST_HEADER && NAME.matcher(text).find())
                .anyMatch(text -> HeaderMatch.of(text)
                        .filter(match -> match.field() == RosterField.NAME)
                        .isPresent());
    }

    /** Whether the row at this depth can belong to the header above it: it fills only what was left open there. */
    private boolean continued(int index, int depth) {
        if (depth == 1) {
            return true;
        }
        Grid.Row above = grid.rows().get(index);
        Grid.Row row = grid.numbered(index + depth - 1, above.number() + depth - 1);
        if (row == null || above.cells().size() < 2) {
            return false;
        }
        Grid.Row upper = grid.rows().get(index + depth - 2);
        return row.cells().keySet().stream().allMatch(column -> open(upper, row, column))
                && row.cells().values().stream()
                        .anyMatch(cell -> HeaderMatch.of(cell.text()).isPresent());
    }

    /** Nothing above, the same above, or a heading that reaches over the next column too. */
    private boolean open(Grid.Row upper, Grid.Row row, int column) {
        String heading = upper.text(column);
        String word = row.text(column);
        boolean wide = grid.merged()
                .at(upper.number(), column)
                .filter(MergedCells.Area::wide)
                .isPresent();
        boolean reaching = upper.text(column + 1).isEmpty()
                && !row.text(column + 1).isEmpty()
                && HeaderMatch.of(word).isPresent();
        return heading.isEmpty()
                || heading.equals(word)
                || HEADING.matcher(heading).matches() && (wide || reaching);
    }

    private Map<Integer, Header.Path> paths(int index, int depth) {
        TreeSet<Integer> columns = new TreeSet<>();
        for (int i = 0; i < depth; i++) {
            columns.addAll(grid.rows().get(index + i).cells().keySet());
        }
        Map<Integer, Header.Path> paths = new TreeMap<>();
        for (int column : columns) {
            paths.put(column, path(index, depth, column));
        }
        return paths;
    }

    private Header.Path path(int index, int depth, int column) {
        List<String> texts = new ArrayList<>();
        int shared = 0;
        for (int i = 0; i < depth; i++) {
            Grid.Row row = grid.rows().get(index + i);
            String own = row.text(column);
            String heading = own.isEmpty() && i < depth - 1 ? heading(row, column) : "";
            shared = heading.isEmpty() && !headsOthers(index, i, depth, column) ? shared : i + 1;
            texts.add(own.isEmpty() ? heading : own);
        }
        return new Header.Path(texts, shared);
    }

    /** Whether the text here is a heading over columns that have words of their own below. */
    private boolean headsOthers(int index, int level, int depth, int column) {
        Grid.Row row = grid.rows().get(index + level);
        int right = grid.merged()
                .at(row.number(), column)
                .filter(MergedCells.Area::wide)
                .map(MergedCells.Area::right)
                .orElse(column);
        return right > column
                && IntStream.range(level + 1, depth)
                        .mapToObj(lower -> grid.rows().get(index + lower).cells())
                        .anyMatch(cells -> !cells.subMap(column, right + 1).isEmpty());
    }

    /** The text of a merged heading that reaches over this column from the left. */
    private String heading(Grid.Row row, int column) {
        return grid.merged()
                .over(row.number(), column)
                .filter(area -> area.top() == row.number())
                .map(area -> row.text(area.left()))
                .orElse("");
    }
}
