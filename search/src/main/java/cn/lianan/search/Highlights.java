package cn.lianan.search;

import cn.lianan.finding.Hit;
import co.elastic.clients.elasticsearch.core.search.Highlight;
import co.elastic.clients.elasticsearch.core.search.HighlightField;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The passages that show why something was found. Marked by pairs of characters: single ones would be marked everywhere. */
final class Highlights {

    /** About one line of a phone's screen, in characters. */
    private static final int PASSAGE = 80;

    private static final int PASSAGES = 2;

    /** Text beyond this many characters is searched but not marked. */
    private static final int MARKED = 100_000;

    private static final List<String> FIELDS = List.of("title.bi", "summary.bi", "text.bi");
    private static final String BEGIN = String.valueOf(Hit.MARK_BEGIN);
    private static final String END = String.valueOf(Hit.MARK_END);

    private Highlights() {}

    static Highlight wanted() {
        HighlightField passages = HighlightField.of(f -> f);
        return Highlight.of(h -> h.fields(FIELDS.stream().collect(Collectors.toMap(f -> f, f -> passages)))
                .preTags(BEGIN)
                .postTags(END)
                .fragmentSize(PASSAGE)
                .numberOfFragments(PASSAGES)
                .maxAnalyzedOffset(MARKED));
    }

    static List<String> read(Map<String, List<String>> answer) {
        return FIELDS.stream()
                .flatMap(f -> answer.getOrDefault(f, List.of()).stream())
                // pairs of characters overlap and are marked one after the other: make one mark of them
                .map(passage -> passage.replace(END + BEGIN, ""))
                .toList();
    }
}
