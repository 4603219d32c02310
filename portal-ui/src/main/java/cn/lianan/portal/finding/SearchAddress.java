package cn.lianan.portal.finding;

import cn.lianan.finding.SearchQuery;
import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What is looked for, as it stands in the browser's address.
 *
 * @param words as typed
 * @param narrowed facet name to chosen value
 * @param after cursor of the former page, empty on the first
 */
record SearchAddress(String words, Map<String, String> narrowed, String after) {

    /** The facets in the order in which they are shown; also the names of their parameters. */
    static final String[] FACETS = {"kind", "topic", "district"};

    private static final int PAGE = 20;

    /** What is longer than a search takes is cut: addresses are typed by people. */
    static SearchAddress of(QueryParameters query) {
        Map<String, String> narrowed = new LinkedHashMap<>();
        for (String facet : FACETS) {
            query.getSingleParameter(facet)
                    .filter(value -> !value.isBlank() && value.length() <= 40)
                    .ifPresent(value -> narrowed.put(facet, value));
        }
        String after = query.getSingleParameter("after").orElse("");
        return new SearchAddress(
                cut(query.getSingleParameter("q").orElse("").strip()), narrowed, after.length() > 500 ? "" : after);
    }

    SearchQuery asked() {
        return new SearchQuery(
                words,
                narrowed.get("kind"),
                narrowed.get("district"),
                narrowed.get("topic"),
                PAGE,
                after.isEmpty() ? null : after);
    }

    QueryParameters query() {
        Map<String, String> said = new LinkedHashMap<>();
        said.put("q", words);
        said.putAll(narrowed);
        if (!after.isEmpty()) {
            said.put("after", after);
        }
        return QueryParameters.simple(said);
    }

    SearchAddress withWords(String other) {
        return new SearchAddress(cut(other.strip()), Map.of(), "");
    }

    SearchAddress with(String facet, String value) {
        Map<String, String> more = new LinkedHashMap<>(narrowed);
        more.put(facet, value);
        return new SearchAddress(words, more, "");
    }

    SearchAddress without(String facet) {
        Map<String, String> fewer = new LinkedHashMap<>(narrowed);
        fewer.remove(facet);
        return new SearchAddress(words, fewer, "");
    }

    SearchAddress from(String cursor) {
        return new SearchAddress(words, narrowed, cursor);
    }

    private static String cut(String words) {
        return words.length() > 200 ? words.substring(0, 200) : words;
    }
}
