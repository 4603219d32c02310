package cn.lianan.experts.roster;

import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Names that look like a misspelt one: those that share most characters in order. */
final class NearestNames {
    private static final int MOST = 3;

    private NearestNames() {}

    static List<String> of(String text, List<String> names) {
        return names.stream()
                .map(name -> Map.entry(name, likeness(text, name)))
                .filter(name -> name.getValue() >= 0.5)
                .sorted(Comparator.comparing(Map.Entry<String, Double>::getValue)
                        .reversed())
                .limit(MOST)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** 1 for equal texts, 0 for texts without a common character. */
    private static double likeness(String one, String other) {
        int[][] common = new int[one.length() + 1][other.length() + 1];
        for (int i = 1; i <= one.length(); i++) {
            for (int j = 1; j <= other.length(); j++) {
                common[i][j] = one.charAt(i - 1) == other.charAt(j - 1)
                        ? common[i - 1][j - 1] + 1
                        : Math.max(common[i - 1][j], common[i][j - 1]);
            }
        }
        return 2.0 * common[one.length()][other.length()] / Math.max(1, one.length() + other.length());
    }
}
