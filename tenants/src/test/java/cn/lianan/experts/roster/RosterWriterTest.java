package cn.lianan.experts.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An export can be read back, and does nothing when it is opened. */
class RosterWriterTest {
    @Test
    void an_export_reads_back_as_the_same_people() throws IOException {
        byte[] file = written(true, IntStream.range(0, 1_200).mapToObj(RosterWriterTest::line));
        CheckedRoster checked = RosterFixture.checked(file);
        assertThat(checked.problems()).isEmpty();
        assertThat(checked.notices()).isEmpty();
        assertThat(checked.rows()).hasSize(1_200);
        for (int i = 0; i < 1_200; i++) {
            assertThat(checked.rows().get(i).row().cells()).as("person " + i).isEqualTo(cells(line(i)));
        }
    }

    @Test
    void state_and_appointment_number_stand_last() throws IOException {
        List<Row> rows = rows(written(true, Stream.of(line(1))));
        assertThat(rows.get(1).getCellText(14)).isEqualTo("状态");
        assertThat(rows.get(2).getCellText(14)).isEqualTo("在聘");
        assertThat(rows.get(2).getCellText(15)).isEqualTo("RC-1");
        assertThat(rows(written(false, Stream.of(line(1)))).get(1).getCellCount())
                .isEqualTo(14);
    }

    @Test
    void phones_and_identity_numbers_are_formatted_as_text() throws IOException {
        Row row = rows(written(false, Stream.of(line(1)))).get(2);
        for (RosterField field : List.of(RosterField.PHONE, RosterField.IDENTITY_NUMBER)) {
            Cell cell = row.getCell(field.ordinal() + 1);
            assertThat(cell.getType()).isEqualTo(CellType.STRING);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "=cmd|'/c calc'!A0", "\t=1", "<v>1</v>&amp;", "_x0041_"})
    void a_text_that_looks_like_a_formula_stays_text(String text) throws IOException {
        byte[] file =
                written(false, Stream.of(new RosterLine(Map.of(RosterField.NAME, "甲测一", RosterField.REMARKS, text))));
        Cell cell = rows(file).get(2).getCell(RosterField.REMARKS.ordinal() + 1);
        assertThat(cell.getType()).isEqualTo(CellType.STRING);
        assertThat(cell.getFormula()).isNull();
        assertThat(cell.getText()).isEqualTo(text);
    }

    private static byte[] written(boolean standing, Stream<RosterLine> lines) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Iterator<RosterLine> rows = lines.iterator();
        new RosterWriter("专家库", "某区应急专家名册", standing).write(rows, out);
        return out.toByteArray();
    }

    private static List<Row> rows(byte[] file) throws IOException {
        try (ReadableWorkbook workbook =
                new ReadableWorkbook(new ByteArrayInputStream(file), new ReadingOptions(true, false))) {
            return workbook.getFirstSheet().read();
        }
    }

    private static RosterLine line(int number) {
        Map<RosterField, String> texts = new EnumMap<>(RosterField.class);
        texts.put(RosterField.NAME, People.name(number));
        texts.put(RosterField.GENDER, number % 2 == 0 ? "男" : "女");
        texts.put(RosterField.BIRTH, "1975-03");
        texts.put(RosterField.IDENTITY_NUMBER, People.identity(number));
        texts.put(RosterField.EMPLOYER, "=某区水利局");
        texts.put(RosterField.GROUP, "自然灾害");
        texts.put(RosterField.SPECIALTY, "气象、地震");
        texts.put(RosterField.EXPERTISE, "滑坡（监测）；\n预警");
        texts.put(RosterField.PHONE, People.phone(number));
        texts.put(RosterField.MAIL, People.mail(number));
        return new RosterLine(texts, "在聘", "RC-" + number);
    }

    private static Map<RosterField, RosterCell> cells(RosterLine line) {
        Map<RosterField, RosterCell> cells = new EnumMap<>(RosterField.class);
        line.texts().forEach((field, text) -> cells.put(field, RosterCell.text(text)));
        return cells;
    }
}
