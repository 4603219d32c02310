package cn.lianan.portal.experts;

import cn.lianan.experts.RosterPreviewRow;
import cn.lianan.experts.roster.Problem;

/**
 * A row of the file, by which the officer finds it in Excel.
 *
 * @param sheet name of the sheet
 * @param row number as Excel shows it
 */
record RowKey(String sheet, int row) {

    static RowKey of(Problem problem) {
        return new RowKey(problem.sheet(), problem.row());
    }

    static RowKey of(RosterPreviewRow line) {
        return new RowKey(line.sheet(), line.row());
    }
}
