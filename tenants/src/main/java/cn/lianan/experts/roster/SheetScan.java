package cn.lianan.experts.roster;

import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * A first pass over a sheet's XML for what the cell reader does not give, the merged areas, and against what it would
 * not survive: cells far outside, references to shared texts that do not exist, formulas without end.
 */
final class SheetScan {
    private final MergedCells merged = new MergedCells();
    private final int sharedTexts;
    private int arrayFormulas;

    private SheetScan(int sharedTexts) {
        this.sharedTexts = sharedTexts;
    }

    /** Merged areas of the sheet, once it is known to be harmless. */
    static MergedCells merged(InputStream sheet, int sharedTexts) throws XMLStreamException {
        SheetScan scan = new SheetScan(sharedTexts);
        XMLStreamReader xml = SafeXml.reader(sheet);
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamReader.START_ELEMENT) {
                scan.element(xml);
            }
        }
        return scan.merged;
    }

    static int sharedTexts(WorkbookFile file) throws IOException, XMLStreamException {
        String part =
                Relations.of(file, file.workbook()).byType("sharedStrings").orElse("");
        if (!file.has(part)) {
            return 0;
        }
        int count = 0;
        try (InputStream in = file.part(part)) {
            XMLStreamReader xml = SafeXml.reader(in);
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamReader.START_ELEMENT
                        && xml.getLocalName().equals("si")) {
                    count++;
                }
            }
        }
        return count;
    }

    private void element(XMLStreamReader xml) throws XMLStreamException {
        switch (xml.getLocalName()) {
            case "c" -> cell(xml);
            case "f" -> formula(xml);
            case "mergeCell" -> merged.add(xml.getAttributeValue(null, "ref"));
            default -> {}
        }
    }

    private void cell(XMLStreamReader xml) throws XMLStreamException {
        String name = xml.getAttributeValue(null, "r");
        if (name != null) {
            CellName.of(name);
        }
        String type = xml.getAttributeValue(null, "t");
        if ("d".equals(type)) {
            throw new Refused("roster.file.strict");
        }
        if ("s".equals(type)) {
            shared(xml);
        }
    }

    private void shared(XMLStreamReader xml) throws XMLStreamException {
        int event = xml.nextTag();
        while (event == XMLStreamReader.START_ELEMENT && !xml.getLocalName().equals("v")) {
            xml.getElementText();
            event = xml.nextTag();
        }
        if (event == XMLStreamReader.START_ELEMENT) {
            String index = xml.getElementText().strip();
            if (!index.isEmpty() && (!index.matches("\\d{1,8}") || Integer.parseInt(index) >= sharedTexts)) {
                throw new Refused("roster.file.damaged");
            }
        }
    }

    private void formula(XMLStreamReader xml) throws XMLStreamException {
        boolean array = "array".equals(xml.getAttributeValue(null, "t"));
        if (array && ++arrayFormulas > RosterLimits.ARRAY_FORMULAS
                || xml.getElementText().length() > RosterLimits.FORMULA_CHARACTERS) {
            throw new Refused("roster.file.tooLarge.formulas");
        }
    }
}
