package cn.lianan.experts.roster;

import java.util.List;
import java.util.Locale;

/**
 * Something left out or understood in a particular way, which the importer should know though nothing is wrong.
 *
 * @param sheet name of the sheet
 * @param row number as Excel shows it, 0 for the whole sheet
 * @param key message key
 * @param arguments of the message
 */
public record Notice(String sheet, int row, String key, List<String> arguments) {
    public String message(Locale language) {
        return RosterTexts.text(language, key, arguments);
    }
}
