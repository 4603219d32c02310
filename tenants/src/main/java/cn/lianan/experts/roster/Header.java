package cn.lianan.experts.roster;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A header understood: which column holds which field.
 *
 * @param firstRow number of its first row
 * @param depth how many rows it has
 * @param columns column of a field, from 0
 * @param passedOver columns with a header that go nowhere, by their header text
 */
record Header(int firstRow, int depth, Map<RosterField, Integer> columns, Map<Integer, Passed> passedOver) {
    /**
     * @param text what the header says
     * @param betterOne the field that another column holds better, null when no field fits
     */
    record Passed(String text, RosterField betterOne) {}

    /** A column's header texts, top to bottom, and how many of them it shares with the columns beside it. */
    record Path(List<String> texts, int shared) {}

    static Header of(int firstRow, int depth, Map<Integer, Path> paths) {
        Map<RosterField, Integer> columns = new EnumMap<>(RosterField.class);
        Map<RosterField, HeaderMatch> best = new EnumMap<>(RosterField.class);
        Map<Integer, RosterField> fitting = new TreeMap<>();
        paths.forEach((column, path) -> match(path).ifPresent(match -> {
            fitting.put(column, match.field());
            HeaderMatch rival = best.get(match.field());
            if (rival == null || match.rank() < rival.rank()) {
                best.put(match.field(), match);
                columns.put(match.field(), column);
            }
        }));
        Map<Integer, Passed> passedOver = new TreeMap<>();
        paths.forEach((column, path) -> {
            String text = lowest(path);
            if (!columns.containsValue(column) && !text.isEmpty() && !HeaderMatch.silent(text)) {
                passedOver.put(column, new Passed(text.replaceAll("\\s+", ""), fitting.get(column)));
            }
        });
        return new Header(firstRow, depth, columns, passedOver);
    }

    /** A name and something else: less could be any sentence. */
    boolean convincing() {
        return columns.containsKey(RosterField.NAME) && columns.size() >= 2;
    }

    Map<RosterField, String> letters() {
        return columns.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        column -> CellName.letters(column.getValue()),
                        (one, other) -> one,
                        () -> new EnumMap<>(RosterField.class)));
    }

    boolean sameColumns(Header other) {
        return columns.equals(other.columns);
    }

    /** The rows together say most (专业 over 大类), then the lowest (联系方式 over 手机), then what stands alone above. */
    private static Optional<HeaderMatch> match(Path path) {
        List<String> own = new ArrayList<>(path.texts());
        own.removeIf(String::isBlank);
        if (own.isEmpty() || own.stream().anyMatch(HeaderMatch::ofOthers)) {
            return Optional.empty();
        }
        Optional<HeaderMatch> together = own.size() > 1 ? HeaderMatch.of(String.join("", own)) : Optional.empty();
        return together.filter(HeaderMatch::exactly).or(() -> HeaderMatch.of(lowest(path)));
    }

    /** The column's own text; empty when it only lies under a heading that belongs to the column on the left. */
    private static String lowest(Path path) {
        for (int i = path.texts().size() - 1; i >= path.shared(); i--) {
            if (!path.texts().get(i).isBlank()) {
                return path.texts().get(i);
            }
        }
        return "";
    }
}
