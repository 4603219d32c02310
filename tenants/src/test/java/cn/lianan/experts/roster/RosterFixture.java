package cn.lianan.experts.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Locale;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Rosters as districts send them, made row by row: {@code aRoster().title("…").header("姓名", "手机").row("甲测一", …)}. */
final class RosterFixture {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final Workbook workbook = new Workbook(out, "Test", "1.0");
    private Worksheet sheet;
    private int row;
    private int left;

    static RosterFixture aRoster() {
        return new RosterFixture();
    }

    RosterFixture sheet(String name) {
        sheet = workbook.newWorksheet(name);
        row = 0;
        left = 0;
        return this;
    }

    RosterFixture hidden() {
        sheet.setVisibilityState(VisibilityState.HIDDEN);
        return this;
    }

    /** Leaves columns blank on the left, from here on. */
    RosterFixture blankColumns(int count) {
        page();
        left = count;
        return this;
    }

    RosterFixture blankRows(int count) {
        page();
        row += count;
        return this;
    }

    /** One text merged over the next columns. */
    RosterFixture title(String text, int columns) {
        merged(0, 1, columns);
        return row(text);
    }

    RosterFixture title(String text) {
        return title(text, 8);
    }

    RosterFixture header(Object... words) {
        return row(words);
    }

    /** Strings, numbers, days; null for a blank cell. */
    RosterFixture row(Object... values) {
        Worksheet page = page();
        for (int i = 0; i < values.length; i++) {
            int column = left + i;
            if (values[i] instanceof LocalDate day) {
                page.value(row, column, day);
                page.style(row, column).format("yyyy\"年\"m\"月\"").set();
            } else if (values[i] instanceof Number number) {
                page.value(row, column, number);
            } else if (values[i] != null) {
                page.value(row, column, values[i].toString());
            }
        }
        row++;
        return this;
    }

    /** Merges an area whose upper left corner is in the next row. */
    RosterFixture merged(int column, int rows, int columns) {
        page().range(row, left + column, row + rows - 1, left + column + columns - 1)
                .merge();
        return this;
    }

    RosterFixture format(int column, String format) {
        page().style(row, left + column).format(format).set();
        return this;
    }

    byte[] file() {
        try {
            page();
            workbook.finish();
            return out.toByteArray();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    Roster read() {
        return roster(file());
    }

    CheckedRoster check() {
        return checked(file());
    }

    static Roster roster(byte[] file) {
        RosterReading reading = RosterReader.read(file);
        assertThat(reading)
                .as(() -> reading instanceof RosterRefusal refusal ? refusal.message(Locale.ENGLISH) : "")
                .isInstanceOf(Roster.class);
        return (Roster) reading;
    }

    static CheckedRoster checked(byte[] file) {
        return new RosterCheck(Catalogue.ofTests()).check(roster(file), Corrections.none());
    }

    static RosterRefusal refusal(byte[] file) {
        RosterReading reading = RosterReader.read(file);
        assertThat(reading).isInstanceOf(RosterRefusal.class);
        return (RosterRefusal) reading;
    }

    private Worksheet page() {
        return sheet == null ? sheet("专家库").sheet : sheet;
    }
}
