package cn.lianan.search;

import co.elastic.clients.elasticsearch._types.FieldValue;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;

/**
 * The place after the last hit of a page: its score (words) or time (no words), and its uid. Damaged or foreign text is
 * refused with a {@link DamagedCursorException}, because starting again unasked would send a program round in circles.
 */
final class Cursor {

    private static final String WORDS = "w";
    private static final String NEWEST = "n";

    private Cursor() {}

    static String after(boolean newest, List<FieldValue> last) {
        String text = (newest ? NEWEST : WORDS) + " " + last.get(0)._get() + " "
                + last.get(1)._get();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    static List<FieldValue> read(boolean newest, String cursor) {
        try {
            String text = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
            String[] parts = text.split(" ", 3);
            if (parts.length != 3 || !parts[0].equals(newest ? NEWEST : WORDS)) {
                throw new DamagedCursorException();
            }
            return List.of(newest ? time(parts[1]) : score(parts[1]), FieldValue.of(parts[2]));
        } catch (DamagedCursorException e) {
            throw e;
        } catch (IllegalArgumentException e) {
            throw new DamagedCursorException();
        }
    }

    private static FieldValue time(String number) {
        return FieldValue.of(Long.parseLong(number));
    }

    private static FieldValue score(String number) {
        double score = Double.parseDouble(number);
        if (!Float.isFinite((float) score)) {
            throw new DamagedCursorException();
        }
        return FieldValue.of(score);
    }
}
