package cn.lianan.experts.roster;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * Writes a roster as .xlsx, row by row, so that ten thousand need no more memory than ten. Header words are those that
 * {@link RosterReader} reads back. Every cell is text, never a formula: a name that begins with = stays a name.
 */
public final class RosterWriter {
    private static final int FLUSHED = 500;
    private static final String TEXT_FORMAT = "@";
    private static final Map<RosterField, Integer> WIDTHS = new EnumMap<>(Map.of(
            RosterField.NAME, 12,
            RosterField.GENDER, 6,
            RosterField.IDENTITY_NUMBER, 22,
            RosterField.EMPLOYER, 30,
            RosterField.SPECIALTY, 22,
            RosterField.EXPERTISE, 36,
            RosterField.PHONE, 16,
            RosterField.MAIL, 28,
            RosterField.REMARKS, 24));

    private final String sheet;
    private final String title;
    private final boolean standing;

    /**
     * @param sheet name of the sheet
     * @param title text above the header
     * @param standing whether state and appointment number have columns
     */
    public RosterWriter(String sheet, String title, boolean standing) {
        this.sheet = sheet;
        this.title = title;
        this.standing = standing;
    }

    /** Leaves the stream open. */
    public void write(Iterator<RosterLine> lines, OutputStream out) throws IOException {
        Workbook workbook = new Workbook(out, "Lianan", "1.0");
        Worksheet page = workbook.newWorksheet(sheet);
        List<String> headers = headers();
        top(page, headers);
        int row = 2;
        while (lines.hasNext()) {
            line(page, row++, lines.next());
            if (row % FLUSHED == 0) {
                page.flush();
            }
        }
        workbook.finish();
    }

    private List<String> headers() {
        List<String> headers = new ArrayList<>(List.of("序号"));
        for (RosterField field : RosterField.values()) {
            headers.add(field.header());
        }
        if (standing) {
            headers.addAll(List.of("状态", "聘任编号"));
        }
        return headers;
    }

    private void top(Worksheet page, List<String> headers) {
        page.inlineString(0, 0, title);
        page.range(0, 0, 0, headers.size() - 1).merge();
        page.style(0, 0).bold().fontSize(16).horizontalAlignment("center").set();
        for (int column = 0; column < headers.size(); column++) {
            page.inlineString(1, column, headers.get(column));
            page.style(1, column).bold().fillColor("E7EEF5").borderStyle("thin").set();
        }
        page.width(0, 6);
        for (RosterField field : RosterField.values()) {
            page.width(field.ordinal() + 1, WIDTHS.getOrDefault(field, 14));
        }
        if (standing) {
            page.width(headers.size() - 2, 10);
            page.width(headers.size() - 1, 20);
        }
        page.freezePane(0, 2);
        page.repeatRows(0, 1);
    }

    private void line(Worksheet page, int row, RosterLine line) {
        page.value(row, 0, row - 1);
        line.texts().forEach((field, text) -> text(page, row, field.ordinal() + 1, text));
        if (standing) {
            text(page, row, RosterField.values().length + 1, line.state());
            text(page, row, RosterField.values().length + 2, line.appointmentNumber());
        }
    }

    private static void text(Worksheet page, int row, int column, String text) {
        if (text != null && !text.isEmpty()) {
            page.inlineString(row, column, text);
            // so that Excel does not make a number of a phone when somebody edits it
            page.style(row, column).format(TEXT_FORMAT).set();
        }
    }
}
