package cn.lianan.experts.roster;

import java.util.Map;

/**
 * One person's row.
 *
 * @param sheet name of the sheet
 * @param number as Excel shows it, from 1
 * @param columns fields that have a column, with its letters
 * @param cells fields that have a text here
 * @param heading line above the row that stands for a whole group of rows ("一、自然灾害类"); empty when there is none
 */
public record RosterRow(
        String sheet,
        int number,
        Map<RosterField, String> columns,
        Map<RosterField, RosterCell> cells,
        String heading) {
    /** The text of a field, empty when there is none. */
    public String text(RosterField field) {
        RosterCell cell = cells.get(field);
        return cell == null ? "" : cell.text();
    }

    /** Letters of the field's column, empty when there is none. */
    public String column(RosterField field) {
        return columns.getOrDefault(field, "");
    }
}
