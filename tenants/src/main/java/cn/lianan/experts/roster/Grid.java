package cn.lianan.experts.roster;

import java.util.List;
import java.util.SortedMap;

/**
 * A sheet as the file has it, before anything is understood.
 *
 * @param sheet its name
 * @param rows those that hold a text, in order
 * @param merged its merged areas
 */
record Grid(String sheet, List<Row> rows, MergedCells merged) {
    /**
     * @param number as Excel shows it, from 1
     * @param cells those that hold a text, by column from 0
     */
    record Row(int number, boolean hidden, SortedMap<Integer, GridCell> cells) {
        String text(int column) {
            GridCell cell = cells.get(column);
            return cell == null ? "" : cell.text();
        }
    }

    /** The row with this number, or null when nothing stands in it. */
    Row numbered(int index, int number) {
        return index < rows.size() && rows.get(index).number() == number ? rows.get(index) : null;
    }
}
