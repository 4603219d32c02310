package cn.lianan.experts.roster;

import cn.lianan.people.PlainText;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * What an officer changed in a roster before taking it in: texts of cells, and rows left out. The file itself stays as
 * it is. Immutable; each change gives new corrections.
 *
 * @param texts new texts, an empty one clears the cell
 * @param skipped rows left out
 */
public record Corrections(Map<At, Map<RosterField, String>> texts, Set<At> skipped) {
    private static final int WHOLE_SHEET = 0;

    /** A row of a sheet, numbered as Excel shows it; row 0 is the whole sheet. */
    public record At(String sheet, int row) {}

    public Corrections {
        texts = Map.copyOf(texts);
        skipped = Set.copyOf(skipped);
    }

    public static Corrections none() {
        return new Corrections(Map.of(), Set.of());
    }

    public Corrections with(String sheet, int row, RosterField field, String text) {
        At at = new At(sheet, row);
        Map<RosterField, String> fields = new EnumMap<>(RosterField.class);
        fields.putAll(texts.getOrDefault(at, Map.of()));
        fields.put(field, text);
        Map<At, Map<RosterField, String>> more = new HashMap<>(texts);
        more.put(at, Map.copyOf(fields));
        return new Corrections(more, skipped);
    }

    public Corrections skipping(String sheet, int row) {
        Set<At> more = new HashSet<>(skipped);
        more.add(new At(sheet, row));
        return new Corrections(texts, more);
    }

    public Corrections keeping(String sheet, int row) {
        Set<At> fewer = new HashSet<>(skipped);
        fewer.remove(new At(sheet, row));
        return new Corrections(texts, fewer);
    }

    /** For a sheet that looks like a roster and is none. */
    public Corrections skippingSheet(String sheet) {
        return skipping(sheet, WHOLE_SHEET);
    }

    public Corrections keepingSheet(String sheet) {
        return keeping(sheet, WHOLE_SHEET);
    }

    boolean skips(RosterRow row) {
        return skipped.contains(new At(row.sheet(), row.number()))
                || skipped.contains(new At(row.sheet(), WHOLE_SHEET));
    }

    /** The row with its new texts. */
    RosterRow applied(RosterRow row) {
        Map<RosterField, String> fixes = texts.get(new At(row.sheet(), row.number()));
        if (fixes == null) {
            return row;
        }
        Map<RosterField, RosterCell> cells = new EnumMap<>(RosterField.class);
        cells.putAll(row.cells());
        fixes.forEach((field, text) -> {
            String tidy = PlainText.prose(text);
            if (tidy.isEmpty()) {
                cells.remove(field);
            } else {
                cells.put(field, RosterCell.text(tidy));
            }
        });
        return new RosterRow(row.sheet(), row.number(), row.columns(), cells, row.heading());
    }
}
