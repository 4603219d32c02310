package cn.lianan.finding;

import java.util.List;
import java.util.UUID;

/**
 * One result.
 *
 * @param kind what it is
 * @param id its id
 * @param district the owning district's id
 * @param title its name
 * @param summary the second line
 * @param highlights passages with the found words between {@link #MARK_BEGIN} and {@link #MARK_END}; plain text otherwise
 */
public record Hit(String kind, UUID id, String district, String title, String summary, List<String> highlights) {
    /** Stands before a found word. A private-use character: it cannot be confused with mark-up in the text. */
    public static final char MARK_BEGIN = '\uE000';
    /** Stands behind a found word. */
    public static final char MARK_END = '\uE001';
}
