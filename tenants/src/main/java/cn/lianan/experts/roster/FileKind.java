package cn.lianan.experts.roster;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;

/** Tells what a file really is by its bytes, so that a refusal can say how to make an .xlsx of it. */
final class FileKind {
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] OLD_OFFICE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    private static final byte[] ENCRYPTED = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
    private static final byte[] PDF = {'%', 'P', 'D', 'F'};

    private FileKind() {}

    static void requireZip(byte[] bytes) {
        if (bytes.length == 0) {
            throw new Refused("roster.file.empty");
        }
        if (bytes.length > RosterLimits.FILE_BYTES) {
            throw new Refused("roster.file.tooLarge.bytes", RosterLimits.FILE_BYTES >> 20);
        }
        if (startsWith(bytes, ZIP)) {
            return;
        }
        if (startsWith(bytes, OLD_OFFICE)) {
            throw new Refused(contains(bytes, ENCRYPTED) ? "roster.file.encrypted" : "roster.file.xls");
        }
        throw new Refused(text(bytes) ? kindOfText(bytes) : "roster.file.notXlsx");
    }

    static void requireWorkbook(WorkbookFile file) {
        if (file.has("xl/workbook.bin")) {
            throw new Refused("roster.file.xlsb");
        }
        if (!file.has("[Content_Types].xml")
                || !file.has("_rels/.rels")
                || !file.workbook().startsWith("xl/")) {
            throw new Refused("roster.file.notXlsx");
        }
    }

    private static String kindOfText(byte[] bytes) {
        String start = new String(bytes, 0, Math.min(bytes.length, 1_000), StandardCharsets.UTF_8)
                .strip()
                .toLowerCase(Locale.ROOT);
        boolean markup = start.startsWith("<") || start.startsWith("\uFEFF<");
        return markup ? "roster.file.webPage" : "roster.file.csv";
    }

    /** Text in any encoding that Chinese offices use has no control characters; UTF-16 begins with its mark. */
    private static boolean text(byte[] bytes) {
        if (startsWith(bytes, PDF)) {
            return false;
        }
        if (bytes.length >= 2 && (bytes[0] & 0xFF) >= 0xFE && (bytes[1] & 0xFF) >= 0xFE) {
            return true;
        }
        for (int i = 0; i < Math.min(bytes.length, 4_096); i++) {
            int b = bytes[i] & 0xFF;
            if (b < 0x20 && b != '\t' && b != '\n' && b != '\r') {
                return false;
            }
        }
        return true;
    }

    private static boolean startsWith(byte[] bytes, byte[] start) {
        return bytes.length >= start.length && Arrays.equals(bytes, 0, start.length, start, 0, start.length);
    }

    private static boolean contains(byte[] bytes, byte[] sought) {
        for (int i = 0; i <= bytes.length - sought.length; i++) {
            if (Arrays.equals(bytes, i, i + sought.length, sought, 0, sought.length)) {
                return true;
            }
        }
        return false;
    }
}
