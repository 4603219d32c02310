package cn.lianan.experts.roster;

import cn.lianan.people.IdentityNumber;
import cn.lianan.people.Parsed;
import cn.lianan.people.PlainText;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The ways to write a month of birth: 1975.3, 1975年3月, 1975-03, 1975/3/5, 197503, 19750305. */
final class BirthText {
    private static final Pattern PARTED =
            Pattern.compile("(\\d{4})[-./年_,](\\d{1,2})(?:月份?|(?:[-./月_,](\\d{1,2})[日号]?))?[-./]?(?:出?生)?");
    private static final Pattern TIME = Pattern.compile("[t ]\\d{1,2}:\\d{2}.*$");
    private static final Pattern JOINED = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})?(?:\\.0+)?");
    private static final Pattern YEAR_ONLY = Pattern.compile("\\d{4}年?");
    private static final Pattern TENTH_AS_NUMBER = Pattern.compile("(\\d{4})\\.1");
    private static final int EARLIEST = 1900;

    private BirthText() {}

    /**
     * Refuses with {@code roster.birth.form}, {@code .month} (a year alone), {@code .range} (not a living person's) or
     * {@code .tenth}.
     *
     * @param identity decides between January and October where a number has lost its last zero
     */
    static Parsed<YearMonth> parse(RosterCell cell, Optional<IdentityNumber> identity) {
        String typed = PlainText.folded(cell.text()).toLowerCase(Locale.ROOT);
        String text = PlainText.dense(TIME.matcher(typed).replaceFirst(""));
        Matcher tenth = TENTH_AS_NUMBER.matcher(text);
        if (cell.kind() == RosterCell.Kind.NUMBER && tenth.matches()) {
            return tenth(Integer.parseInt(tenth.group(1)), identity);
        }
        Matcher parted = PARTED.matcher(text);
        if (parted.matches()) {
            return month(parted);
        }
        Matcher joined = JOINED.matcher(text);
        if (joined.matches()) {
            return month(joined);
        }
        return Parsed.refused(YEAR_ONLY.matcher(text).matches() ? "roster.birth.month" : "roster.birth.form");
    }

    private static Parsed<YearMonth> tenth(int year, Optional<IdentityNumber> identity) {
        return identity.map(IdentityNumber::birth)
                .map(YearMonth::from)
                .filter(month -> month.equals(YearMonth.of(year, 1)) || month.equals(YearMonth.of(year, 10)))
                .map(Parsed::of)
                .orElseGet(() -> Parsed.refused("roster.birth.tenth"));
    }

    private static Parsed<YearMonth> month(Matcher parts) {
        try {
            YearMonth month = YearMonth.of(Integer.parseInt(parts.group(1)), Integer.parseInt(parts.group(2)));
            if (parts.group(3) != null) {
                LocalDate.of(month.getYear(), month.getMonth(), Integer.parseInt(parts.group(3)));
            }
            boolean living = month.getYear() >= EARLIEST && !month.isAfter(YearMonth.now(ZoneId.of("Asia/Shanghai")));
            return living ? Parsed.of(month) : Parsed.refused("roster.birth.range");
        } catch (DateTimeException noSuchDay) {
            return Parsed.refused("roster.birth.form");
        }
    }
}
