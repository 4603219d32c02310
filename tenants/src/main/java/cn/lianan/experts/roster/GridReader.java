package cn.lianan.experts.roster;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;

/** Reads the visible sheets of a workbook into memory, within {@link RosterLimits}. */
final class GridReader {
    private final WorkbookFile file;
    private final ReadableWorkbook workbook;
    private final Relations relations;
    private final int sharedTexts;
    private final List<Notice> notices = new ArrayList<>();
    private long characters;
    private int rows;

    private GridReader(WorkbookFile file, ReadableWorkbook workbook) throws IOException, XMLStreamException {
        this.file = file;
        this.workbook = workbook;
        relations = Relations.of(file, file.workbook());
        sharedTexts = SheetScan.sharedTexts(file);
    }

    /** The grids, and notices of sheets that were passed over. */
    record Grids(List<Grid> grids, List<Notice> notices) {}

    static Grids read(byte[] bytes) {
        try (WorkbookFile file = WorkbookFile.open(bytes);
                ReadableWorkbook workbook = workbook(file, bytes)) {
            GridReader reader = new GridReader(file, workbook);
            List<Grid> grids = new ArrayList<>();
            for (Sheet sheet : workbook.getSheets().toList()) {
                if (sheet.getVisibility() == SheetVisibility.VISIBLE) {
                    grids.add(reader.grid(sheet));
                } else {
                    reader.notices.add(new Notice(sheet.getName(), 0, "roster.sheet.hidden", List.of()));
                }
            }
            return new Grids(grids, reader.notices);
        } catch (Refused refused) {
            throw refused;
        } catch (IOException | XMLStreamException | RuntimeException broken) {
            // the cell reader answers XML that is no spreadsheet with whatever exception it runs into
            throw new Refused("roster.file.damaged");
        }
    }

    private static ReadableWorkbook workbook(WorkbookFile file, byte[] bytes) throws IOException {
        boolean styled = Relations.of(file, file.workbook())
                .byType("styles")
                .filter(file::has)
                .isPresent();
        return new ReadableWorkbook(new ByteArrayInputStream(bytes), new ReadingOptions(styled, true));
    }

    private Grid grid(Sheet sheet) throws IOException, XMLStreamException {
        String part = relations.byId(sheet.getId()).orElseThrow(() -> new Refused("roster.file.strict"));
        MergedCells merged;
        try (InputStream in = file.part(part)) {
            merged = SheetScan.merged(in, sharedTexts);
        }
        List<Grid.Row> filled = new ArrayList<>();
        try (Stream<Row> stream = sheet.openStream()) {
            stream.forEachOrdered(row -> add(filled, row));
        }
        return new Grid(sheet.getName(), filled, merged);
    }

    private void add(List<Grid.Row> filled, Row row) {
        SortedMap<Integer, GridCell> cells = new TreeMap<>();
        int number = row.getRowNum();
        for (var cell : row) {
            var content = GridCell.of(cell, workbook.isDate1904());
            if (content.isPresent()) {
                cells.put(cell.getColumnIndex(), content.get());
                // where a file does not number its rows or cells, the cell reader counts them, rows from 0
                number = Math.max(number, cell.getAddress().getRow() + 1);
                count(cell.getColumnIndex(), content.get());
            }
        }
        if (!cells.isEmpty()) {
            if (++rows > 2 * RosterLimits.ROWS) {
                throw new Refused("roster.file.tooLarge.rows", RosterLimits.ROWS);
            }
            filled.add(new Grid.Row(number, row.isHidden(), cells));
        }
    }

    private void count(int column, GridCell content) {
        if (column >= RosterLimits.COLUMNS) {
            throw new Refused("roster.file.tooLarge.columns", RosterLimits.COLUMNS);
        }
        characters += content.text().length();
        if (characters > RosterLimits.CHARACTERS) {
            throw new Refused("roster.file.tooLarge.unpacked");
        }
    }
}
