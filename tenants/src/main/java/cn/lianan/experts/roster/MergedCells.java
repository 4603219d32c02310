package cn.lianan.experts.roster;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The merged areas of a sheet; Excel keeps the text in the upper left cell only. */
final class MergedCells {
    /** Areas by the column of their left edge and the row of their top. */
    private final Map<Integer, TreeMap<Integer, Area>> byLeft = new HashMap<>();

    /** Rows from 1, columns from 0, all inclusive. */
    record Area(int top, int left, int bottom, int right) {
        boolean tall() {
            return bottom > top;
        }

        boolean wide() {
            return right > left;
        }
    }

    void add(String reference) {
        String[] corners = reference.replace("$", "").split(":");
        if (corners.length == 2) {
            CellName from = CellName.of(corners[0]);
            CellName to = CellName.of(corners[1]);
            add(new Area(from.row(), from.column(), to.row(), to.column()));
        }
    }

    private void add(Area area) {
        byLeft.computeIfAbsent(area.left(), left -> new TreeMap<>()).put(area.top(), area);
    }

    /** The area whose left edge is at this cell. */
    Optional<Area> at(int row, int column) {
        TreeMap<Integer, Area> areas = byLeft.get(column);
        var below = areas == null ? null : areas.floorEntry(row);
        return below == null || below.getValue().bottom() < row ? Optional.empty() : Optional.of(below.getValue());
    }

    /** The area that covers this cell, wherever its left edge is. */
    Optional<Area> over(int row, int column) {
        for (int left = column; left >= 0; left--) {
            Optional<Area> area = at(row, left);
            if (area.isPresent()) {
                return area.filter(a -> a.right() >= column);
            }
        }
        return Optional.empty();
    }
}
