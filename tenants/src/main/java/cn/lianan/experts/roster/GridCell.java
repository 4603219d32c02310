package cn.lianan.experts.roster;

import cn.lianan.people.PlainText;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;

/**
 * A cell that holds something.
 *
 * @param kind how it is stored
 * @param text what it says, tidied; a number without exponent
 * @param day the date that a number stands for, null when it is outside of the calendar
 * @param shown the number with as many decimals as the sheet shows (1975.10, stored as 1975.1); otherwise the text
 */
record GridCell(RosterCell.Kind kind, String text, LocalDate day, String shown) {
    /** How XML of spreadsheets writes characters that XML does not like: a line break within a cell is _x000D_. */
    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    /** Digits that Excel keeps of a number; more are noise of binary arithmetic (1975.0999999999999). */
    private static final MathContext AS_EXCEL_SHOWS = new MathContext(15);

    static Optional<GridCell> of(Cell cell, boolean since1904) {
        if (cell == null || cell.getValue() == null) {
            return Optional.empty();
        }
        if (cell.getValue() instanceof BigDecimal number) {
            return Optional.of(number(cell, number, since1904));
        }
        String text = PlainText.prose(unescaped(cell.getText()));
        boolean error =
                cell.getType() == CellType.ERROR || cell.getFormula() != null && text.matches("#[A-Z0-9/]+[!?]?");
        RosterCell.Kind kind = error ? RosterCell.Kind.ERROR : RosterCell.Kind.TEXT;
        return text.isEmpty() ? Optional.empty() : Optional.of(new GridCell(kind, text, null, text));
    }

    private static GridCell number(Cell cell, BigDecimal number, boolean since1904) {
        // a number of a thousand digits would be written out in full
        BigDecimal sane = Math.abs((long) number.scale()) > 400 ? BigDecimal.ZERO : number.round(AS_EXCEL_SHOWS);
        String text = sane.signum() == 0 ? "0" : sane.stripTrailingZeros().toPlainString();
        int decimals = DateFormats.decimals(cell);
        String shown = decimals > sane.stripTrailingZeros().scale()
                ? sane.setScale(decimals).toPlainString()
                : text;
        RosterCell.Kind kind = DateFormats.date(cell) ? RosterCell.Kind.DATE : RosterCell.Kind.NUMBER;
        LocalDate day = DateFormats.day(sane.doubleValue(), since1904).orElse(null);
        return new GridCell(kind, text, day, shown);
    }

    /** What the cell says in the column of a field. */
    RosterCell as(RosterField field) {
        boolean dated = day != null && (kind == RosterCell.Kind.DATE || field == RosterField.BIRTH && serial());
        if (dated && field != RosterField.PHONE && field != RosterField.IDENTITY_NUMBER) {
            return new RosterCell(RosterCell.Kind.DATE, day.toString());
        }
        RosterCell.Kind plain = kind == RosterCell.Kind.DATE ? RosterCell.Kind.NUMBER : kind;
        return new RosterCell(plain, field == RosterField.BIRTH ? shown : text);
    }

    /** A day's number that lost its date format: five digits, where years have four and months of a year six. */
    private boolean serial() {
        return kind == RosterCell.Kind.NUMBER && text.matches("\\d{5}(\\.\\d+)?");
    }

    private static String unescaped(String text) {
        if (!text.contains("_x")) {
            return text;
        }
        return ESCAPED.matcher(text).replaceAll(code -> {
            char character = (char) Integer.parseInt(code.group(1), 16);
            return Matcher.quoteReplacement(String.valueOf(character == '\r' ? '\n' : character));
        });
    }
}
