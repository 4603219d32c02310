package cn.lianan.search;

import cn.lianan.finding.Audience;
import cn.lianan.finding.Hits;
import cn.lianan.finding.SearchQuery;
import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.SortOptions;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.search.SourceFilter;
import co.elastic.clients.json.JsonData;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Reads from the index, as the only one, and never without the filter by audience. */
@ApplicationScoped
class Asking {

    @Inject
    ElasticsearchClient client;

    Hits ask(SearchQuery query) {
        Words words = Words.of(query.words());
        SearchRequest request = request(query, words);
        return Answer.read(Reach.of(() -> client.search(request, JsonData.class)), query.size(), words.blank());
    }

    private static SearchRequest request(SearchQuery query, Words words) {
        SearchRequest.Builder request = new SearchRequest.Builder()
                .index(PortalIndex.ALIAS)
                .query(forAudience(WordQuery.of(words)))
                .postFilter(Facet.choices(query))
                .aggregations(Arrays.stream(Facet.values())
                        .collect(Collectors.toMap(facet -> facet.label, facet -> facet.counts(query))))
                .highlight(Highlights.wanted())
                .source(s -> s.filter(SourceFilter.of(f -> f.includes(Answer.FIELDS))))
                .trackTotalHits(t -> t.enabled(true))
                .allowPartialSearchResults(false)
                // copies of the index score slightly differently: all pages of a search come from the same one
                .preference("words-" + words.hashCode())
                // one more than wanted, to know whether there is a next page
                .size(query.size() + 1)
                .sort(by(words.blank() ? "updatedAt" : "_score", SortOrder.Desc), by("uid", SortOrder.Asc));
        if (query.after() != null && !query.after().isBlank()) {
            request.searchAfter(Cursor.read(words.blank(), query.after()));
        }
        return request.build();
    }

    /** In the query itself, so that hits, total and facet counts all lie behind it. */
    private static Query forAudience(Query found) {
        List<FieldValue> held = Audience.held().stream().map(FieldValue::of).toList();
        return Query.of(q -> q.bool(
                b -> b.must(found).filter(f -> f.terms(t -> t.field("audience").terms(v -> v.value(held))))));
    }

    private static SortOptions by(String field, SortOrder order) {
        return "_score".equals(field)
                ? SortOptions.of(s -> s.score(f -> f.order(order)))
                : SortOptions.of(s -> s.field(f -> f.field(field).order(order)));
    }
}
