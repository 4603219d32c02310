package cn.lianan.experts.roster;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** An .xlsx written part by part, for what other programs write and fastexcel does not. */
final class RawWorkbook {
    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    private final Map<String, String> parts = new LinkedHashMap<>();

    /** A sheet with the header 姓名, 手机, 出生年月 in row 1 and these rows below. */
    static RawWorkbook withRows(String rows) {
        RawWorkbook workbook = new RawWorkbook();
        workbook.part(
                "[Content_Types].xml",
                "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                        + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                        + "<Override PartName=\"/xl/workbook.xml\" ContentType=\"" + TYPE + "sheet.main+xml\"/>"
                        + "<Override PartName=\"/xl/styles.xml\" ContentType=\"" + TYPE + "styles+xml\"/>"
                        + "<Override PartName=\"/xl/sharedStrings.xml\" ContentType=\"" + TYPE
                        + "sharedStrings+xml\"/></Types>");
        workbook.part("_rels/.rels", relations("officeDocument", "xl/workbook.xml"));
        workbook.part(
                "xl/_rels/workbook.xml.rels",
                relations(
                        "worksheet",
                        "worksheets/sheet1.xml",
                        "styles",
                        "styles.xml",
                        "sharedStrings",
                        "sharedStrings.xml"));
        workbook.book("");
        workbook.formats();
        workbook.shared("<si><t>甲测一</t></si>");
        workbook.sheet("<row r=\"1\">" + text("A1", "姓名") + text("B1", "手机") + text("C1", "出生年月") + "</row>" + rows);
        return workbook;
    }

    static String text(String cell, String text) {
        return "<c r=\"" + cell + "\" t=\"inlineStr\"><is><t>" + text + "</t></is></c>";
    }

    static String number(String cell, String number) {
        return "<c r=\"" + cell + "\"><v>" + number + "</v></c>";
    }

    /** A person in row 2 with this cell in its birth column C. */
    static RawWorkbook withBirth(String cell) {
        return withRows("<row r=\"2\">" + text("A2", "甲测一") + text("B2", "19900000001") + cell + "</row>");
    }

    RawWorkbook book(String properties) {
        return part(
                "xl/workbook.xml",
                "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + RELATION + "\"><workbookPr " + properties
                        + "/><sheets><sheet name=\"名册\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>");
    }

    /** Cell formats by index: 0 is none, then these built-in numbers or format codes. */
    RawWorkbook formats(String... formats) {
        StringBuilder codes = new StringBuilder();
        StringBuilder cells = new StringBuilder("<xf numFmtId=\"0\"/>");
        for (int i = 0; i < formats.length; i++) {
            boolean builtIn = formats[i].matches("\\d+");
            int id = builtIn ? Integer.parseInt(formats[i]) : 200 + i;
            if (!builtIn) {
                codes.append("<numFmt numFmtId=\"")
                        .append(id)
                        .append("\" formatCode=\"")
                        .append(formats[i].replace("\"", "&quot;"))
                        .append("\"/>");
            }
            cells.append("<xf numFmtId=\"").append(id).append("\"/>");
        }
        return part(
                "xl/styles.xml",
                "<styleSheet xmlns=\"" + MAIN + "\"><numFmts>" + codes + "</numFmts><cellXfs>" + cells
                        + "</cellXfs></styleSheet>");
    }

    RawWorkbook shared(String items) {
        return part("xl/sharedStrings.xml", "<sst xmlns=\"" + MAIN + "\">" + items + "</sst>");
    }

    RawWorkbook sheet(String rows) {
        return part(
                "xl/worksheets/sheet1.xml",
                "<worksheet xmlns=\"" + MAIN + "\"><sheetData>" + rows + "</sheetData></worksheet>");
    }

    RawWorkbook part(String name, String xml) {
        parts.put(name, HEAD + xml);
        return this;
    }

    RawWorkbook without(String name) {
        parts.remove(name);
        return this;
    }

    /** Puts a document type before the root of a part. */
    RawWorkbook documentType(String name, String declaration) {
        parts.computeIfPresent(name, (part, xml) -> HEAD + declaration + xml.substring(HEAD.length()));
        return this;
    }

    byte[] file() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return out.toByteArray();
    }

    RosterRow onlyRow() {
        return RosterFixture.roster(file()).rows().reduce((one, other) -> null).orElseThrow();
    }

    private static String relations(String... typesAndTargets) {
        StringBuilder xml = new StringBuilder(
                "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">");
        for (int i = 0; i < typesAndTargets.length; i += 2) {
            xml.append("<Relationship Id=\"rId")
                    .append(i / 2 + 1)
                    .append("\" Type=\"")
                    .append(RELATION)
                    .append('/')
                    .append(typesAndTargets[i])
                    .append("\" Target=\"")
                    .append(typesAndTargets[i + 1])
                    .append("\"/>");
        }
        return xml.append("</Relationships>").toString();
    }
}
