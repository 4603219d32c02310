package cn.lianan.experts.roster;

import java.util.List;
import java.util.Locale;

/**
 * Why a row cannot go in, and where.
 *
 * @param sheet name of the sheet
 * @param row number as Excel shows it, from 1
 * @param column letters as Excel shows them; empty when the sheet has no such column
 * @param field what the column holds
 * @param key message key
 * @param arguments of the message
 * @param text the offending text; personal data, to be shown to nobody but the importer
 */
public record Problem(
        String sheet, int row, String column, RosterField field, String key, List<String> arguments, String text) {
    public String message(Locale language) {
        return RosterTexts.text(language, key, arguments);
    }
}
