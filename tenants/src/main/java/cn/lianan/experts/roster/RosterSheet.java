package cn.lianan.experts.roster;

import java.util.List;
import java.util.Map;

/**
 * One sheet of a roster.
 *
 * @param name as on its tab
 * @param headerRow number of the header's first row, from 1
 * @param columns letters of the column that holds a field, by the first header of the sheet
 * @param rows the people
 */
public record RosterSheet(String name, int headerRow, Map<RosterField, String> columns, List<RosterRow> rows) {}
