package cn.lianan.experts;

import cn.lianan.experts.roster.CategoryCatalogue;
import cn.lianan.experts.roster.CheckedRoster;
import cn.lianan.experts.roster.CheckedRow;
import cn.lianan.experts.roster.Corrections;
import cn.lianan.experts.roster.Roster;
import cn.lianan.experts.roster.RosterCell;
import cn.lianan.experts.roster.RosterCheck;
import cn.lianan.experts.roster.RosterEntry;
import cn.lianan.experts.roster.RosterField;
import cn.lianan.experts.roster.RosterReader;
import cn.lianan.experts.roster.RosterReading;
import cn.lianan.sealing.Seal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Reads a kept roster again and judges it against the library as it stands now. */
@ApplicationScoped
class RosterReadings {

    @Inject
    Seal seal;

    @Inject
    Categories categories;

    @Inject
    RosterMatches matches;

    Corrections corrections(RosterImport roster) {
        String text = seal.open(roster.corrections());
        return text == null ? Corrections.none() : CorrectionsJson.read(text);
    }

    CheckedRoster check(RosterImport kept) {
        RosterReading reading = RosterReader.read(seal.openBytes(kept.content()));
        if (reading instanceof Roster roster) {
            CategoryCatalogue names = new CategoryCatalogue(categories.catalogue().lines().stream()
                    .map(c -> new CategoryCatalogue.Category(c.code(), c.parent(), c.name()))
                    .toList());
            return new RosterCheck(names).check(roster, corrections(kept));
        }
        throw new IllegalStateException("A kept roster is no longer readable: " + reading);
    }

    Map<RosterEntry, UUID> matches(CheckedRoster checked) {
        return matches.of(checked.entries());
    }

    RosterPreview preview(RosterImport kept, CheckedRoster checked, Map<RosterEntry, UUID> matched) {
        List<RosterPreviewRow> lines =
                checked.rows().stream().map(row -> line(row, matched)).toList();
        return new RosterPreview(
                kept.id(),
                kept.fileName(),
                kept.state(),
                lines.size(),
                checked.entries().size(),
                matched.size(),
                (int) checked.faulty(),
                (int) checked.skipped(),
                lines,
                checked.problems(),
                checked.notices());
    }

    private static RosterPreviewRow line(CheckedRow checked, Map<RosterEntry, UUID> matched) {
        Map<RosterField, String> cells = new EnumMap<>(RosterField.class);
        for (Map.Entry<RosterField, RosterCell> cell : checked.row().cells().entrySet()) {
            cells.put(cell.getKey(), cell.getValue().text());
        }
        return new RosterPreviewRow(checked.row().sheet(), checked.row().number(), fate(checked, matched), cells);
    }

    private static RosterRowFate fate(CheckedRow checked, Map<RosterEntry, UUID> matched) {
        if (checked.skipped()) {
            return RosterRowFate.SKIPPED;
        }
        return checked.entry()
                .map(entry -> matched.containsKey(entry) ? RosterRowFate.UPDATE : RosterRowFate.NEW)
                .orElse(RosterRowFate.PROBLEM);
    }
}
