package cn.lianan.search;

import java.util.Arrays;
import java.util.List;

/**
 * The words somebody looks for.
 *
 * @param blank whether nothing was typed, which finds everything
 * @param list the words, each once; empty with {@code blank} false when only punctuation was typed, which finds nothing
 */
record Words(boolean blank, List<String> list) {

    /** More words than this narrow nothing down any further, they only cost time. */
    private static final int MOST = 16;

    /** Compatibility characters can unfold to many; the server refuses queries of thousands of parts. */
    private static final int LONGEST = 200;

    static Words of(String typed) {
        String folded = Folding.fold(typed)
                .codePoints()
                .limit(LONGEST)
                .map(Character::toLowerCase)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        List<String> words = Arrays.stream(folded.split("\\s+"))
                .filter(Folding::isSpoken)
                .distinct()
                .limit(MOST)
                .toList();
        return new Words(folded.isBlank(), words);
    }
}
