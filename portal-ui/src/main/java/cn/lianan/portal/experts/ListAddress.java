package cn.lianan.portal.experts;

import cn.lianan.experts.ExpertFilter;
import cn.lianan.experts.ExpertSort;
import cn.lianan.experts.ExpertState;
import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * What the library's list shows, as it stands in the browser's address, so that it can be shared and gone back to.
 *
 * @param words looked for, may be empty
 * @param category code of a group or specialty, may be empty
 * @param state or null for all
 * @param sort what the list is ordered by
 * @param descending whether from the end
 */
record ListAddress(String words, String category, ExpertState state, ExpertSort sort, boolean descending) {

    static final ListAddress ALL = new ListAddress("", "", null, ExpertSort.NAME, false);

    /** Addresses are typed and shortened by people: what is not understood counts as not said. */
    static ListAddress of(QueryParameters query) {
        String sort = query.getSingleParameter("sort").orElse("");
        boolean descending = sort.startsWith("-");
        return new ListAddress(
                cut(query, "words", 100),
                cut(query, "category", 80),
                constant(ExpertState.class, query.getSingleParameter("state").orElse("")),
                sort(descending ? sort.substring(1) : sort),
                descending);
    }

    QueryParameters query() {
        Map<String, String> said = new LinkedHashMap<>();
        if (!words.isEmpty()) {
            said.put("words", words);
        }
        if (!category.isEmpty()) {
            said.put("category", category);
        }
        if (state != null) {
            said.put("state", word(state));
        }
        if (sort != ALL.sort || descending) {
            said.put("sort", (descending ? "-" : "") + word(sort));
        }
        return QueryParameters.simple(said);
    }

    ExpertFilter filter() {
        return new ExpertFilter(words, category.isEmpty() ? null : category, state);
    }

    boolean filtered() {
        return !words.isEmpty() || !category.isEmpty() || state != null;
    }

    ListAddress withWords(String other) {
        return new ListAddress(other.strip(), category, state, sort, descending);
    }

    ListAddress withCategory(String other) {
        return new ListAddress(words, other, state, sort, descending);
    }

    ListAddress withState(ExpertState other) {
        return new ListAddress(words, category, other, sort, descending);
    }

    ListAddress sortedBy(ExpertSort other, boolean fromEnd) {
        return new ListAddress(words, category, state, other, fromEnd);
    }

    private static ExpertSort sort(String word) {
        ExpertSort sort = constant(ExpertSort.class, word);
        return sort == null ? ALL.sort : sort;
    }

    private static String cut(QueryParameters query, String name, int longest) {
        String text = query.getSingleParameter(name).orElse("").strip();
        return text.length() > longest ? text.substring(0, longest) : text;
    }

    private static <E extends Enum<E>> E constant(Class<E> type, String word) {
        for (E constant : type.getEnumConstants()) {
            if (word(constant).equals(word)) {
                return constant;
            }
        }
        return null;
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
