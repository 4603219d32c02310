package cn.lianan.experts.roster;

import static cn.lianan.experts.roster.RosterFixture.aRoster;
import static cn.lianan.experts.roster.RosterFixture.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that are no roster: each refusal says what the file is and what to do. */
class RefusedFilesTest {
    private static final byte[] OLE = {
        (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1
    };

    @Test
    void an_empty_file() {
        assertThat(refusal(new byte[0]).key()).isEqualTo("roster.file.empty");
    }

    @Test
    void an_old_excel_file() {
        RosterRefusal refusal = refusal(Arrays.copyOf(OLE, 5_000));
        assertThat(refusal.key()).isEqualTo("roster.file.xls");
        assertThat(refusal.message(Locale.CHINESE)).contains("另存为", ".xlsx");
    }

    @Test
    void a_file_locked_with_a_password() {
        byte[] name = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
        byte[] file = Arrays.copyOf(OLE, 5_000);
        System.arraycopy(name, 0, file, 2_000, name.length);
        assertThat(refusal(file).key()).isEqualTo("roster.file.encrypted");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030", "UTF-16"})
    void a_csv_file(String charset) {
        assertThat(refusal("姓名,手机\n甲测一,19900000001".getBytes(Charset.forName(charset)))
                        .key())
                .isEqualTo("roster.file.csv");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<html><table><tr><td>姓名</td></tr></table></html>", "<?xml version=\"1.0\"?><Workbook/>"})
    void a_web_page_called_xlsx(String page) {
        assertThat(refusal(page.getBytes(StandardCharsets.UTF_8)).key()).isEqualTo("roster.file.webPage");
    }

    @Test
    void a_pdf() {
        assertThat(refusal("%PDF-1.7\n%âãÏÓ".getBytes(StandardCharsets.ISO_8859_1))
                        .key())
                .isEqualTo("roster.file.notXlsx");
    }

    @Test
    void another_office_file() {
        byte[] word = RawWorkbook.withRows("")
                .without("xl/workbook.xml")
                .without("_rels/.rels")
                .part("word/document.xml", "<d/>")
                .file();
        assertThat(refusal(word).key()).isEqualTo("roster.file.notXlsx");
        byte[] binary = RawWorkbook.withRows("").part("xl/workbook.bin", "<d/>").file();
        assertThat(refusal(binary).key()).isEqualTo("roster.file.xlsb");
    }

    @Test
    void a_file_cut_off_anywhere() {
        byte[] whole = aRoster().header("姓名", "手机").row("甲测一", "19900000001").file();
        for (int length = 4; length < whole.length - 30; length += 97) {
            assertThat(refusal(Arrays.copyOf(whole, length)).key()).isEqualTo("roster.file.truncated");
        }
    }

    @Test
    void a_file_with_bytes_flipped_never_breaks_the_reader() {
        byte[] whole = aRoster().header("姓名", "手机").row("甲测一", "19900000001").file();
        Random random = new Random(7);
        for (int i = 0; i < 300; i++) {
            byte[] broken = whole.clone();
            for (int flips = 0; flips < 5; flips++) {
                broken[random.nextInt(broken.length)] ^= (byte) (1 << random.nextInt(8));
            }
            assertThat(RosterReader.read(broken)).isNotNull();
        }
    }

    @Test
    void a_workbook_without_a_word() {
        assertThat(refusal(aRoster().file()).key()).isEqualTo("roster.file.blank");
    }

    @Test
    void a_workbook_without_a_header_says_what_it_looks_for() {
        RosterRefusal refusal =
                refusal(aRoster().sheet("名单").row("甲测一", "19900000001").file());
        assertThat(refusal.key()).isEqualTo("roster.file.noHeader");
        assertThat(refusal.message(Locale.CHINESE)).contains("名单", "姓名", "联系电话");
        assertThat(refusal.message(Locale.ENGLISH)).contains("名单", "姓名 (name)");
    }

    @Test
    void a_header_with_nobody_below() {
        RosterRefusal refusal = refusal(
                aRoster().title("名册").header("序号", "姓名", "手机").row(1).row("合计").file());
        assertThat(refusal.key()).isEqualTo("roster.file.noRows");
        assertThat(refusal.arguments()).containsExactly("专家库", "2");
    }

    @Test
    void iso_dates_of_strict_files() {
        byte[] file = RawWorkbook.withBirth("<c r=\"C2\" t=\"d\"><v>1975-03-05</v></c>")
                .file();
        assertThat(refusal(file).key()).isEqualTo("roster.file.strict");
    }
}
