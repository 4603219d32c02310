package cn.lianan.people;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;

/**
 * A citizen's identity number after GB 11643-1999: 6 digits of area, 8 of birth, 3 of sequence, a check character.
 * The area is not looked up: codes come and go, and people keep theirs for life.
 *
 * @param value 18 characters, digits and possibly a final X
 */
public record IdentityNumber(String value) {
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECKS = "10X98765432";
    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);

    public IdentityNumber {
        String refusal = refusal(value);
        if (refusal != null) {
            throw new IllegalArgumentException(refusal);
        }
    }

    /**
     * Takes full-width digits, a small x, blanks and dashes. Refuses with {@code people.identity.old} (15 digits),
     * {@code .length}, {@code .characters}, {@code .date} or {@code .checkDigit}.
     */
    public static Parsed<IdentityNumber> parse(String text) {
        String plain = PlainText.dense(text).replaceAll("[-'‘’`]", "").toUpperCase(Locale.ROOT);
        String refusal = refusal(plain);
        return refusal == null ? Parsed.of(new IdentityNumber(plain)) : Parsed.refused(refusal);
    }

    public LocalDate birth() {
        return birth(value);
    }

    /** First three and last four, as in 500***********061X. */
    public String masked() {
        return value.substring(0, 3) + "***********" + value.substring(14);
    }

    /** Masked: a number must not reach a log by accident. */
    @Override
    public String toString() {
        return masked();
    }

    private static String refusal(String plain) {
        if (plain.matches("\\d{15}")) {
            return "people.identity.old";
        }
        if (plain.length() != 18) {
            return "people.identity.length";
        }
        if (!plain.matches("[0-9]{17}[0-9X]")) {
            return "people.identity.characters";
        }
        if (!born(plain)) {
            return "people.identity.date";
        }
        return check(plain) == plain.charAt(17) ? null : "people.identity.checkDigit";
    }

    private static boolean born(String plain) {
        try {
            LocalDate birth = birth(plain);
            return !birth.isBefore(EARLIEST) && !birth.isAfter(LocalDate.now(ZoneId.of("Asia/Shanghai")));
        } catch (DateTimeException noSuchDay) {
            return false;
        }
    }

    private static LocalDate birth(String plain) {
        return LocalDate.of(number(plain, 6, 10), number(plain, 10, 12), number(plain, 12, 14));
    }

    private static int number(String plain, int from, int to) {
        return Integer.parseInt(plain.substring(from, to));
    }

    private static char check(String plain) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * (plain.charAt(i) - '0');
        }
        return CHECKS.charAt(sum % 11);
    }
}
