package cn.lianan.search;

import cn.lianan.finding.Hit;
import cn.lianan.finding.Hits;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import co.elastic.clients.json.JsonData;
import jakarta.json.JsonObject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Reads a page of hits out of the server's answer. */
final class Answer {

    static final List<String> FIELDS = List.of("kind", "id", "district", "shown");

    private Answer() {}

    static Hits read(SearchResponse<JsonData> answer, int size, boolean newest) {
        var found = answer.hits().hits();
        boolean more = found.size() > size;
        var page = more ? found.subList(0, size) : found;
        return new Hits(
                page.stream().map(Answer::hit).toList(),
                answer.hits().total().value(),
                facets(answer),
                more ? Cursor.after(newest, page.get(size - 1).sort()) : null,
                false);
    }

    private static Hit hit(co.elastic.clients.elasticsearch.core.search.Hit<JsonData> found) {
        JsonObject stored = found.source().toJson().asJsonObject();
        JsonObject shown = stored.getJsonObject("shown");
        return new Hit(
                stored.getString("kind"),
                UUID.fromString(stored.getString("id")),
                stored.getString("district"),
                shown.getString("title"),
                shown.getString("summary"),
                Highlights.read(found.highlight()));
    }

    private static Map<String, Map<String, Long>> facets(SearchResponse<JsonData> answer) {
        Map<String, Map<String, Long>> facets = new LinkedHashMap<>();
        for (Facet facet : Facet.values()) {
            facets.put(
                    facet.label,
                    facet.read(answer.aggregations().get(facet.label).filter()));
        }
        return facets;
    }
}
