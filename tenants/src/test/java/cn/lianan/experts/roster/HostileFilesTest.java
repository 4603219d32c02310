package cn.lianan.experts.roster;

import static cn.lianan.experts.roster.RosterFixture.aRoster;
import static cn.lianan.experts.roster.RosterFixture.refusal;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files made to fill memory, to run for ever or to read what is not theirs. */
class HostileFilesTest {
    private static final String ROW = "<row r=\"2\">" + RawWorkbook.text("A2", "甲测一") + "</row>";

    @Test
    void a_zip_bomb() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            byte[] spaces = new byte[1024 * 1024];
            for (int i = 0; i < 200; i++) {
                zip.write(spaces);
            }
        }
        assertThat(out.size()).isLessThan(1024 * 1024);
        assertThat(refusal(out.toByteArray()).key()).isEqualTo("roster.file.tooLarge.unpacked");
    }

    @Test
    void ten_thousand_parts() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (int i = 0; i < 10_000; i++) {
                zip.putNextEntry(new ZipEntry("p" + i));
            }
        }
        assertThat(refusal(out.toByteArray()).key()).isEqualTo("roster.file.tooLarge.unpacked");
    }

    @Test
    void more_bytes_than_allowed() {
        assertThat(refusal(new byte[RosterLimits.FILE_BYTES + 1]).key()).isEqualTo("roster.file.tooLarge.bytes");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "xl/worksheets/sheet1.xml",
                "xl/sharedStrings.xml",
                "xl/workbook.xml",
                "xl/styles.xml",
                "[Content_Types].xml",
                "xl/_rels/workbook.xml.rels"
            })
    void a_document_type_in_any_part(String part) {
        byte[] file = RawWorkbook.withRows(ROW)
                .documentType(part, "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/hostname\">]>")
                .file();
        assertThat(refusal(file).key()).isEqualTo("roster.file.unsafe");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<c r='ZZZZZZ2'><v>1</v></c>",
                "<c r='2'><v>1</v></c>",
                "<c r='A99999999999'><v>1</v></c>",
                "<c r='B2' t='s'><v>2000000000</v></c>",
                "<c r='B2' t='s'><v>-1</v></c>",
                "<c r='B2' t='s'><v>x</v></c>",
                "<c r='B2' t='zzz'><v>1</v></c>",
                "<c r='B2' s='x'><v>1</v></c>"
            })
    void cells_that_no_spreadsheet_writes(String cell) {
        byte[] file = RawWorkbook.withRows("<row r=\"2\">" + RawWorkbook.text("A2", "甲测一") + cell + "</row>")
                .file();
        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(10), () -> assertThat(refusal(file).key()).isEqualTo("roster.file.damaged"));
    }

    @Test
    void a_number_of_a_million_digits() {
        byte[] file = RawWorkbook.withRows("<row r=\"2\">" + RawWorkbook.text("A2", "甲测一")
                        + RawWorkbook.number("B2", "1E99999999") + "</row>")
                .file();
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(10), () -> assertThatCode(() -> RosterReader.read(file))
                .doesNotThrowAnyException());
    }

    @Test
    void more_columns_than_a_roster_has() {
        Object[] words = new Object[101];
        java.util.Arrays.fill(words, "栏");
        words[0] = "姓名";
        words[1] = "手机";
        assertThat(refusal(aRoster().header(words).row("甲测一", "19900000001").file())
                        .key())
                .isEqualTo("roster.file.tooLarge.columns");
    }

    @Test
    void more_rows_than_a_roster_has() {
        RosterFixture roster = aRoster().header("姓名", "手机");
        for (int i = 0; i <= RosterLimits.ROWS; i++) {
            roster.row(People.name(i), People.phone(i));
        }
        assertThat(refusal(roster.file()).key()).isEqualTo("roster.file.tooLarge.rows");
    }

    @Test
    void formulas_without_end() {
        String cell = "<c r='B2'><f>" + "A1+".repeat(4_000) + "A1</f><v>1</v></c>";
        byte[] file = RawWorkbook.withRows("<row r=\"2\">" + RawWorkbook.text("A2", "甲测一") + cell + "</row>")
                .file();
        assertThat(refusal(file).key()).isEqualTo("roster.file.tooLarge.formulas");
    }
}
