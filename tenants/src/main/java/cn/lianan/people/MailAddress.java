package cn.lianan.people;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A mail address as people use it: no quoted local parts, no bare hosts.
 *
 * @param value the address, its domain in lower case; 254 characters at most
 */
public record MailAddress(String value) {
    private static final Pattern FORM = Pattern.compile("(?=.{6,254}$)(?=[^@]{1,64}@)"
            + "[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*"
            + "@([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z][a-z0-9-]{0,61}[a-z0-9]");

    public MailAddress {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("people.mail.form");
        }
    }

    /** Takes full-width letters, blanks around and a leading {@code mailto:}. Refuses with {@code people.mail.form}. */
    public static Parsed<MailAddress> parse(String text) {
        String plain = PlainText.folded(text).replaceFirst("^(?i)mailto:", "").replaceAll("^<|>$", "");
        int at = plain.lastIndexOf('@');
        String tidy =
                at < 0 ? plain : plain.substring(0, at) + plain.substring(at).toLowerCase(Locale.ROOT);
        return FORM.matcher(tidy).matches() ? Parsed.of(new MailAddress(tidy)) : Parsed.refused("people.mail.form");
    }

    /** e***@rongchang.example. */
    public String masked() {
        return value.charAt(0) + "***" + value.substring(value.lastIndexOf('@'));
    }

    /** Masked: an address must not reach a log by accident. */
    @Override
    public String toString() {
        return masked();
    }
}
