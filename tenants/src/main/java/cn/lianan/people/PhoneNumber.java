package cn.lianan.people;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A mainland phone number.
 *
 * @param value a mobile as 11 digits (19900008313), a landline as 023-46781234 or with extension 023-46781234-801
 */
public record PhoneNumber(String value) {
    private static final String MOBILE = "1[3-9]\\d{9}";
    /** 010 and 02x are three digits long, all other area codes four. */
    private static final String LANDLINE = "(010|02\\d|0[3-9]\\d{2})-[2-9]\\d{6,7}(-\\d{1,6})?";

    private static final Pattern VALID = Pattern.compile(MOBILE + "|" + LANDLINE);
    private static final Pattern COUNTRY = Pattern.compile("^(\\(?\\+86\\)?|0086|86(?=-?" + MOBILE + "$))-?");
    private static final Pattern LANDLINE_PARTS =
            Pattern.compile("(010|02\\d|0[3-9]\\d{2})([2-9]\\d{6,7})(?:-(\\d{1,6}))?");
    private static final Pattern EXTENSION = Pattern.compile("(转分机|分机|转|ext\\.?|x|\\*|#)(\\d{1,6})$");

    public PhoneNumber {
        if (!VALID.matcher(value).matches()) {
            throw new IllegalArgumentException("people.phone.form");
        }
    }

    /**
     * Takes +86 or 0086, blanks, dashes, brackets, full-width digits, a label before and a remark behind. Refuses with {@code people.phone.digits} (a
     * mobile too short or too long), {@code people.phone.areaCode} (a landline without) or {@code people.phone.form}.
     */
    public static Parsed<PhoneNumber> parse(String text) {
        String typed = PlainText.dense(text)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[‐-―−_~—]", "-")
                .replaceAll("\\.0+$", "")
                .replaceFirst("^\\p{IsHan}{1,6}:", "")
                .replaceAll("\\([^()\\d]+\\)", "")
                .replaceAll("['‘’`]", "");
        String extended = EXTENSION.matcher(typed).replaceFirst("-$2");
        Matcher country = COUNTRY.matcher(extended);
        String national = country.find() ? nationwide(extended.substring(country.end())) : extended;
        String digits = national.replaceAll("[-.()]", "");
        if (digits.matches(MOBILE)) {
            return Parsed.of(new PhoneNumber(digits));
        }
        return landline(national).map(Parsed::of).orElseGet(() -> Parsed.refused(refusal(digits)));
    }

    public boolean mobile() {
        return value.matches(MOBILE);
    }

    /** 199****8313, 023-****1234. */
    public String masked() {
        if (mobile()) {
            return value.substring(0, 3) + "****" + value.substring(7);
        }
        String[] parts = value.split("-");
        return parts[0] + "-****" + parts[1].substring(parts[1].length() - 4);
    }

    /** Masked: a number must not reach a log by accident. */
    @Override
    public String toString() {
        return masked();
    }

    /** After the country code the area code comes without its zero. */
    private static String nationwide(String rest) {
        return rest.startsWith("0") || rest.startsWith("(0") || rest.matches(MOBILE + "|1[-\\d]*") && !beijing(rest)
                ? rest
                : "0" + rest;
    }

    private static boolean beijing(String rest) {
        return rest.matches("10-?[2-9]\\d{7}(-\\d+)?");
    }

    private static Optional<PhoneNumber> landline(String national) {
        String undashed = national.replaceFirst("^\\(?(010|02\\d|0[3-9]\\d{2})\\)?-?", "$1");
        String joined = undashed.replaceFirst("^(0\\d{5,6})-(\\d{4})(?=-|$)", "$1$2");
        Matcher parts = LANDLINE_PARTS.matcher(joined);
        if (!parts.matches()) {
            return Optional.empty();
        }
        String extension = parts.group(3) == null ? "" : "-" + parts.group(3);
        return Optional.of(new PhoneNumber(parts.group(1) + "-" + parts.group(2) + extension));
    }

    private static String refusal(String digits) {
        if (digits.matches("1\\d*")) {
            return "people.phone.digits";
        }
        return digits.matches("[2-9]\\d{6,7}") ? "people.phone.areaCode" : "people.phone.form";
    }
}
