package cn.lianan.experts;

import cn.lianan.experts.roster.RosterField;
import java.util.Map;

/**
 * A row of a roster in the preview.
 *
 * @param sheet name of the sheet
 * @param row number as Excel shows it
 * @param fate what the import will do with it
 * @param cells texts as read and corrected
 */
public record RosterPreviewRow(String sheet, int row, RosterRowFate fate, Map<RosterField, String> cells) {}
