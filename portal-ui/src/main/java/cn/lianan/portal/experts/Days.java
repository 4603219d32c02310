package cn.lianan.portal.experts;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Days as people here write them: 2026年11月23日, 23 Nov 2026. */
final class Days {

    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    private Days() {}

    static String text(LocalDate day, Locale locale) {
        return format(locale, "d MMM uuuu", "uuuu年M月d日").format(day);
    }

    static String text(YearMonth month, Locale locale) {
        return format(locale, "MMM uuuu", "uuuu年M月").format(month);
    }

    static String text(Instant time, Locale locale) {
        return format(locale, "d MMM uuuu, HH:mm", "uuuu年M月d日 HH:mm").format(time.atZone(CHINA));
    }

    private static DateTimeFormatter format(Locale locale, String english, String chinese) {
        boolean inEnglish = "en".equals(locale.getLanguage());
        return DateTimeFormatter.ofPattern(inEnglish ? english : chinese, inEnglish ? Locale.ENGLISH : Locale.CHINESE);
    }
}
