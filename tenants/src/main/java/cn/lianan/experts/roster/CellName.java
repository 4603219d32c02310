package cn.lianan.experts.roster;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A cell's name such as B12.
 *
 * @param row from 1
 * @param column from 0
 */
record CellName(int row, int column) {
    private static final Pattern FORM = Pattern.compile("([A-Z]{1,3})(\\d{1,7})");

    /** Refuses what Excel could not have written: it would make a reader fill memory with empty cells. */
    static CellName of(String name) {
        Matcher form = FORM.matcher(name);
        if (!form.matches()) {
            throw new Refused("roster.file.damaged");
        }
        int column = 0;
        for (char letter : form.group(1).toCharArray()) {
            column = column * 26 + letter - 'A' + 1;
        }
        return new CellName(Integer.parseInt(form.group(2)), column - 1);
    }

    static String letters(int column) {
        String letters = "";
        for (int rest = column + 1; rest > 0; rest = (rest - 1) / 26) {
            letters = (char) ('A' + (rest - 1) % 26) + letters;
        }
        return letters;
    }
}
