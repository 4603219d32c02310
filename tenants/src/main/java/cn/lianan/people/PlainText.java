package cn.lianan.people;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Texts as they arrive from keyboards, web pages and spreadsheets, brought to one form. */
public final class PlainText {
    /** Format and control characters nobody sees: byte order mark, zero width space, soft hyphen, direction marks. */
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cf}\\p{Cn}\\uFE00-\\uFE0F\\p{Cc}&&[^\\n\\t]]");

    private static final Pattern FULL_WIDTH = Pattern.compile("[^，；：？！（）～…]+");
    private static final Pattern BLANKS = Pattern.compile("[\\p{Z}\\t]+");
    private static final Pattern LINES = Pattern.compile(" ?\\n[ \\n]*");

    private PlainText() {}

    /** Prose: full-width letters and digits become plain, Chinese punctuation stays; lines stay lines. Never null. */
    public static String prose(String text) {
        return tidy(FULL_WIDTH
                .matcher(visible(text))
                .replaceAll(run -> quoted(Normalizer.normalize(run.group(), Form.NFKC))));
    }

    /** For comparing and parsing: everything full-width becomes plain, punctuation too. Never null. */
    public static String folded(String text) {
        return tidy(Normalizer.normalize(visible(text), Form.NFKC));
    }

    /** {@link #folded} without any blank or line break. */
    public static String dense(String text) {
        return folded(text).replaceAll("\\s", "");
    }

    private static String visible(String text) {
        if (text == null) {
            return "";
        }
        return INVISIBLE.matcher(text.replace("\r\n", "\n").replace('\r', '\n')).replaceAll("");
    }

    private static String tidy(String text) {
        return LINES.matcher(BLANKS.matcher(text).replaceAll(" "))
                .replaceAll("\n")
                .strip();
    }

    private static String quoted(String replacement) {
        return Matcher.quoteReplacement(replacement);
    }
}
