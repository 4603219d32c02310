package cn.lianan.experts.roster;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads a roster of experts out of an .xlsx, whatever its layout.
 *
 * <p>On each visible sheet the header row is found by its words, with title rows, notes and blanks before it, in one
 * to three rows; columns may stand in any order. What is not understood is left out and said so in notices. Bounds: 20
 * MB, 20,000 rows, 100 columns; a damaged, hostile or foreign file is refused, never an exception.
 */
public final class RosterReader {
    private RosterReader() {}

    public static RosterReading read(byte[] file) {
        try {
            return understand(GridReader.read(file));
        } catch (Refused refused) {
            return refused.refusal();
        }
    }

    private static Roster understand(GridReader.Grids workbook) {
        List<RosterSheet> sheets = new ArrayList<>();
        List<Notice> notices = new ArrayList<>(workbook.notices());
        List<String> headless = new ArrayList<>();
        for (Grid grid : workbook.grids()) {
            SheetReader.Result result = SheetReader.read(grid);
            if (result.sheet() != null) {
                sheets.add(result.sheet());
                notices.addAll(result.notices());
            } else if (!grid.rows().isEmpty()) {
                headless.add(grid.sheet());
                notices.add(new Notice(grid.sheet(), 0, "roster.sheet.noHeader", List.of()));
            }
        }
        Roster roster = new Roster(List.copyOf(sheets), List.copyOf(notices));
        if (sheets.isEmpty()) {
            throw headless.isEmpty()
                    ? new Refused("roster.file.blank")
                    : new Refused("roster.file.noHeader", String.join("、", headless));
        }
        if (roster.size() == 0) {
            throw new Refused(
                    "roster.file.noRows", sheets.get(0).name(), sheets.get(0).headerRow());
        }
        if (roster.size() > RosterLimits.ROWS) {
            throw new Refused("roster.file.tooLarge.rows", RosterLimits.ROWS);
        }
        return roster;
    }
}
