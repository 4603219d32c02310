package cn.lianan.search;

import java.text.Normalizer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Makes one of the many spellings of the same text, for documents and for what people type alike: full-width letters and
 * digits, compatibility characters such as the radicals that come out of PDF files, and every kind of blank. Punctuation stays
 * as it is, because the text is shown again in highlights.
 */
final class Folding {

    private static final Pattern INVISIBLE = Pattern.compile("\\p{Cf}");
    /** Private-use characters go too: they mark the found words. Halves of a surrogate pair cannot be sent. */
    private static final Pattern BLANK = Pattern.compile("[\\p{Z}\\p{Cc}\\p{Cs}\\p{Co}]+");

    private static final Pattern SPOKEN = Pattern.compile("[\\p{L}\\p{M}\\p{N}\\p{So}]+");
    private static final Pattern HALF_PAIR = Pattern.compile("\\p{Cs}");

    private Folding() {}

    static String fold(String text) {
        String visible = INVISIBLE.matcher(text).replaceAll("");
        String spaced = BLANK.matcher(visible).replaceAll(" ").strip();
        return SPOKEN.matcher(spaced)
                .replaceAll(m -> Matcher.quoteReplacement(Normalizer.normalize(m.group(), Normalizer.Form.NFKC)));
    }

    /** Whether there is anything in it that one could say: a letter, a digit or a picture, not only punctuation. */
    static boolean isSpoken(String word) {
        return SPOKEN.matcher(word).find();
    }

    /** The text as it is, but fit to be sent. */
    static String whole(String text) {
        return HALF_PAIR.matcher(text).replaceAll("\uFFFD");
    }
}
