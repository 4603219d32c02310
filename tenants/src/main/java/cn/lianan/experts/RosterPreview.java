package cn.lianan.experts;

import cn.lianan.experts.roster.Notice;
import cn.lianan.experts.roster.Problem;
import java.util.List;
import java.util.UUID;

/**
 * A roster before it goes in, or the result once it has.
 *
 * @param id of the import
 * @param fileName as uploaded
 * @param state whether it is over; the lists are empty then, for the file is forgotten
 * @param rows rows with people in the file
 * @param accepted rows that go in, new and updates together
 * @param updated those of them that change an expert who is there already
 * @param rejected rows with problems
 * @param skipped rows left out by the officer
 * @param lines every row
 * @param problems every problem by sheet, row and column
 * @param notices what was left out or understood in a particular way
 */
public record RosterPreview(
        UUID id,
        String fileName,
        RosterImportState state,
        int rows,
        int accepted,
        int updated,
        int rejected,
        int skipped,
        List<RosterPreviewRow> lines,
        List<Problem> problems,
        List<Notice> notices) {

    static RosterPreview ended(
            UUID id, String fileName, RosterImportState state, int rows, int accepted, int updated, int rejected) {
        int skipped = rows - accepted - rejected;
        return new RosterPreview(
                id, fileName, state, rows, accepted, updated, rejected, skipped, List.of(), List.of(), List.of());
    }

    RosterPreview committed() {
        return new RosterPreview(
                id,
                fileName,
                RosterImportState.COMMITTED,
                rows,
                accepted,
                updated,
                rejected,
                skipped,
                lines,
                problems,
                notices);
    }
}
