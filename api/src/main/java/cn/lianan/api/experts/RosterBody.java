package cn.lianan.api.experts;

import cn.lianan.experts.RosterImportState;
import cn.lianan.experts.RosterPreview;
import cn.lianan.experts.roster.Notice;
import cn.lianan.experts.roster.Problem;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The import of a roster: what would happen, or what has happened.
 *
 * @param id of the import
 * @param fileName as uploaded
 * @param state PREVIEW, COMMITTED or DISCARDED
 * @param rows rows with people
 * @param accepted good rows, new and updates together
 * @param updated those of them that change an expert who is there already
 * @param rejected rows with problems
 * @param skipped rows left out by an officer
 * @param problems every problem by sheet, row and column
 * @param notices what was left out or understood in a particular way
 */
@Schema(name = "ExpertImport", description = "名册导入 What would happen, or what has happened")
public record RosterBody(
        UUID id,
        @Schema(example = "荣昌区应急专家名册.xlsx") String fileName,
        RosterImportState state,
        @Schema(description = "Rows with people", example = "120") int rows,
        @Schema(description = "Good rows, new and updates together", example = "113") int accepted,
        @Schema(description = "Those of them that change an expert who is there already", example = "2") int updated,
        @Schema(description = "Rows with problems", example = "7") int rejected,
        @Schema(description = "Rows left out by an officer", example = "0") int skipped,
        @Schema(description = "Empty once the import is over and read again") List<CellProblem> problems,
        @Schema(description = "What was left out or understood in a particular way") List<RowNotice> notices) {

    static RosterBody of(RosterPreview preview, Locale language) {
        return new RosterBody(
                preview.id(),
                preview.fileName(),
                preview.state(),
                preview.rows(),
                preview.accepted(),
                preview.updated(),
                preview.rejected(),
                preview.skipped(),
                preview.problems().stream()
                        .map(p -> CellProblem.of(p, language))
                        .toList(),
                preview.notices().stream().map(n -> RowNotice.of(n, language)).toList());
    }

    /**
     * What is wrong with a cell.
     *
     * @param sheet sheet
     * @param row row as Excel shows it
     * @param column letters as Excel shows them, or empty
     * @param field what the column holds
     * @param message what is wrong
     */
    @Schema(name = "CellProblem")
    public record CellProblem(
            @Schema(example = "专家名册") String sheet,
            @Schema(description = "As Excel shows it", example = "17") int row,
            @Schema(description = "As Excel shows it; empty when the sheet has no such column", example = "F")
                    String column,
            @Schema(description = "What the column holds", example = "IDENTITY_NUMBER", nullable = true) String field,
            @Schema(example = "身份证号校验位不对") String message) {

        static CellProblem of(Problem problem, Locale language) {
            String field = problem.field() == null ? null : problem.field().name();
            return new CellProblem(problem.sheet(), problem.row(), problem.column(), field, problem.message(language));
        }
    }

    /**
     * What an importer should know though nothing is wrong.
     *
     * @param sheet sheet
     * @param row row as Excel shows it, 0 for the whole sheet
     * @param message what was done
     */
    @Schema(name = "RowNotice")
    public record RowNotice(
            @Schema(example = "专家名册") String sheet,
            @Schema(description = "0 for the whole sheet", example = "124") int row,
            String message) {

        static RowNotice of(Notice notice, Locale language) {
            return new RowNotice(notice.sheet(), notice.row(), notice.message(language));
        }
    }
}
