package cn.lianan.search;

import cn.lianan.finding.SearchQuery;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.aggregations.FilterAggregate;
import co.elastic.clients.elasticsearch._types.aggregations.StringTermsBucket;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * What a result can be narrowed by. The counts of a facet heed the choices in the other facets but not its own, so that the
 * reader sees what another choice would give.
 */
enum Facet {
    KIND("kind", "kind", SearchQuery::kind),
    DISTRICT("district", "district", SearchQuery::district),
    TOPIC("topic", "topics", SearchQuery::topic);

    /** Values listed a facet, the most frequent ones. */
    private static final int VALUES = 100;

    private static final String COUNTS = "counts";

    final String label;
    private final String field;
    private final Function<SearchQuery, String> choice;

    Facet(String label, String field, Function<SearchQuery, String> choice) {
        this.label = label;
        this.field = field;
        this.choice = choice;
    }

    /** Lets through what fits all the choices made. */
    static Query choices(SearchQuery query) {
        return allOf(Arrays.stream(values()).toList(), query);
    }

    Aggregation counts(SearchQuery query) {
        Query others = allOf(Arrays.stream(values()).filter(f -> f != this).toList(), query);
        return Aggregation.of(a -> a.filter(others)
                .aggregations(COUNTS, c -> c.terms(t -> t.field(field).size(VALUES))));
    }

    Map<String, Long> read(FilterAggregate answer) {
        Map<String, Long> counts = new LinkedHashMap<>();
        for (StringTermsBucket bucket :
                answer.aggregations().get(COUNTS).sterms().buckets().array()) {
            counts.put(bucket.key().stringValue(), bucket.docCount());
        }
        return counts;
    }

    private static Query allOf(List<Facet> facets, SearchQuery query) {
        List<Query> filters = facets.stream()
                .filter(f ->
                        f.choice.apply(query) != null && !f.choice.apply(query).isBlank())
                .map(f -> Query.of(q -> q.term(t -> t.field(f.field).value(Folding.whole(f.choice.apply(query))))))
                .toList();
        return Query.of(q -> q.bool(b -> b.filter(filters)));
    }
}
