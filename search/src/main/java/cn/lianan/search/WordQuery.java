package cn.lianan.search;

import co.elastic.clients.elasticsearch._types.query_dsl.BoolQuery;
import co.elastic.clients.elasticsearch._types.query_dsl.Operator;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Turns words into a query. Every word must be found, in whichever field: best by its pairs of characters, weaker by its single
 * characters (so that a part of a name, or one character, finds as well), and best of all as a whole. The numbers were chosen
 * by measuring with Chinese names and titles.
 */
final class WordQuery {

    private static final Map<String, Float> WEIGHTS = Map.of("title", 3f, "summary", 1f, "text", 1f, "topics", 1f);

    private WordQuery() {}

    static Query of(Words words) {
        if (words.blank()) {
            return Query.of(q -> q.matchAll(m -> m));
        }
        if (words.list().isEmpty()) {
            return Query.of(q -> q.matchNone(m -> m));
        }
        BoolQuery.Builder all = new BoolQuery.Builder();
        words.list().forEach(word -> all.must(found(word)));
        return all.build()._toQuery();
    }

    private static Query found(String word) {
        List<Query> somewhere = new ArrayList<>();
        List<Query> asWhole = new ArrayList<>();
        WEIGHTS.forEach((field, weight) -> {
            String characters = field + ".uni";
            somewhere.add(Query.of(q -> q.match(
                    m -> m.field(characters).query(word).operator(Operator.And).boost(weight * .3f))));
            somewhere.add(Query.of(q -> q.match(m -> m.field(field + ".bi")
                    .query(word)
                    .minimumShouldMatch("2<50%")
                    .boost(weight))));
            asWhole.add(Query.of(
                    q -> q.matchPhrase(m -> m.field(characters).query(word).boost(weight * 2f))));
        });
        return Query.of(q -> q.bool(b ->
                b.must(m -> m.disMax(d -> d.queries(somewhere).tieBreaker(.3))).should(asWhole)));
    }
}
