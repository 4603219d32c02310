package cn.lianan.api.finding;

import cn.lianan.access.Allowed;
import cn.lianan.access.Role;
import cn.lianan.api.problems.ProblemException;
import cn.lianan.api.problems.ProblemType;
import cn.lianan.finding.Find;
import cn.lianan.finding.Hits;
import cn.lianan.finding.SearchQuery;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Search. */
@RequestScoped
@Path("search")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "search")
public class SearchResource {

    @Inject
    Find find;

    /** A page of hits. */
    @GET
    @Allowed(Role.ANYONE)
    @Operation(
            operationId = "search",
            summary = "搜索 Search",
            description =
                    "Everything that the caller may see in this district, best first; without words, newest first. Open to "
                            + "everybody: what is found depends on who asks. While the index is out of reach only titles are looked "
                            + "through and `titlesOnly` is true.")
    @APIResponse(
            responseCode = "200",
            description = "A page of hits",
            content = @Content(schema = @Schema(ref = "Hits")))
    public HitList search(
            @QueryParam("q") @Size(max = 200) @Parameter(description = "Words", example = "水库大坝") String q,
            @QueryParam("kind") @Size(max = 40) @Parameter(description = "Only this kind", example = "expert")
                    String kind,
            @QueryParam("district")
                    @Size(max = 40)
                    @Parameter(description = "Only of this district", example = "rongchang")
                    String district,
            @QueryParam("topic") @Size(max = 60) @Parameter(description = "Only with this topic", example = "防汛抗旱")
                    String topic,
            @QueryParam("size")
                    @DefaultValue("20")
                    @Min(1)
                    @Max(100)
                    @Parameter(
                            description = "Hits a page, 1 to 100",
                            schema =
                                    @Schema(
                                            type = SchemaType.INTEGER,
                                            minimum = "1",
                                            maximum = "100",
                                            defaultValue = "20"))
                    int size,
            @QueryParam("after") @Size(max = 500) @Parameter(description = "`next` of the page before") String after) {
        SearchQuery query =
                new SearchQuery(q == null ? "" : q, given(kind), given(district), given(topic), size, given(after));
        Hits hits = hits(query);
        return new HitList(
                hits.items().stream().map(HitBody::of).toList(),
                hits.total(),
                facets(hits.facets()),
                hits.next(),
                hits.titlesOnly());
    }

    private Hits hits(SearchQuery query) {
        try {
            return find.find(query);
        } catch (IllegalArgumentException e) {
            // how the index says that it never gave out this cursor
            if (query.after() == null) {
                throw e;
            }
            throw new ProblemException(ProblemType.DAMAGED_CURSOR);
        }
    }

    private static String given(String parameter) {
        return parameter == null || parameter.isBlank() ? null : parameter;
    }

    private static Map<String, List<FacetValue>> facets(Map<String, Map<String, Long>> facets) {
        Map<String, List<FacetValue>> lists = new LinkedHashMap<>();
        facets.forEach((name, values) -> lists.put(
                name,
                values.entrySet().stream()
                        .map(v -> new FacetValue(v.getKey(), v.getValue()))
                        .toList()));
        return lists;
    }

    /**
     * A value by which results can be narrowed.
     *
     * @param value value
     * @param count how many results have it
     */
    @Schema(name = "FacetValue")
    public record FacetValue(@Schema(example = "防汛抗旱") String value, @Schema(example = "12") long count) {}

    /**
     * A page.
     *
     * @param items the hits, best first
     * @param total how many in all
     * @param facets kind, district and topic, each with its values, most frequent first
     * @param next cursor of the next page, or null
     * @param titlesOnly whether only titles were looked through
     */
    @Schema(name = "Hits")
    public record HitList(
            List<HitBody> items,
            @Schema(example = "37") long total,
            @Schema(description = "kind, district, topic: values with counts, most frequent first")
                    Map<String, List<FacetValue>> facets,
            @Schema(description = "Cursor of the next page; null on the last", nullable = true) String next,
            @Schema(description = "True while the index is out of reach") boolean titlesOnly) {}
}
