package cn.lianan.experts.roster;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.dhatim.fastexcel.reader.Cell;

/** Which number formats show a date, and which date a serial number stands for. */
final class DateFormats {
    private static final LocalDate SINCE_1904 = LocalDate.of(1904, 1, 1);
    /** One before 1 January 1900, and one more for the 29 February 1900 that Excel counts and the calendar does not. */
    private static final LocalDate SINCE_1900 = LocalDate.of(1899, 12, 30);

    private DateFormats() {}

    static boolean date(Cell cell) {
        Integer id = cell.getDataFormatId();
        if (id == null) {
            return false;
        }
        // 27–36 and 50–58 are the built-in dates of Chinese Excel and WPS; files name them by number alone
        return id >= 14 && id <= 17
                || id == 22
                || id >= 27 && id <= 31
                || id == 36
                || id >= 50 && id <= 54
                || id == 57
                || id == 58
                || dated(cell.getDataFormatString());
    }

    /** Outside of living people's centuries a number is hardly a date. */
    static Optional<LocalDate> day(double serial, boolean since1904) {
        if (!(serial >= 1 && serial < 200_000)) {
            return Optional.empty();
        }
        return Optional.of((since1904 ? SINCE_1904 : SINCE_1900).plusDays((long) Math.floor(serial)));
    }

    /** Decimals that a plain format such as 0.00 shows, or -1. */
    static int decimals(Cell cell) {
        String format = cell.getDataFormatString();
        return format != null && format.matches("0\\.0+_? ?")
                ? format.replaceAll("[^0]", "").length() - 1
                : -1;
    }

    private static boolean dated(String format) {
        if (format == null) {
            return false;
        }
        String bare = format.replaceAll("\\[(?![hms]+])[^]]*]|\\\\.|_.|\\*.", "")
                .replaceAll("\"[^\"]*\"", "")
                .toLowerCase(Locale.ROOT)
                .replace("general", "");
        return bare.matches("(?s).*[yd].*") || format.matches("(?s).*[年月日].*") && bare.contains("m");
    }
}
