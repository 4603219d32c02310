package cn.lianan.api.problems;

import cn.lianan.access.Allowed;
import cn.lianan.access.Role;
import cn.lianan.outcomes.MissingException;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Explains the problem types. */
@RequestScoped
@Path("problems")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "problems")
public class ProblemTypeResource {

    @Context
    HttpHeaders headers;

    /** All types. */
    @GET
    @Allowed(Role.ANYONE)
    @Operation(
            operationId = "listProblemTypes",
            summary = "列出问题类型 List problem types",
            description = "Every type that an error answer may carry, with its status and an explanation.")
    @APIResponse(
            responseCode = "200",
            description = "The types",
            content = @Content(schema = @Schema(ref = "ProblemTypes")))
    public Types list() {
        return new Types(Arrays.stream(ProblemType.values()).map(this::explain).toList(), null);
    }

    /** One type. */
    @GET
    @Path("{slug}")
    @Allowed(Role.ANYONE)
    @Operation(
            operationId = "showProblemType",
            summary = "查看问题类型 Show a problem type",
            description = "The explanation behind the `type` of an error answer.")
    @APIResponse(
            responseCode = "200",
            description = "The explanation",
            content = @Content(schema = @Schema(ref = "ProblemType")))
    public Explanation show(@Parameter(example = "not-found") @PathParam("slug") String slug) {
        return ProblemType.ofSlug(slug).map(this::explain).orElseThrow(MissingException::new);
    }

    private Explanation explain(ProblemType type) {
        Locale language = Words.language(headers);
        return new Explanation(
                type.uri(),
                type.status(),
                Words.text(language, type.titleKey()),
                Words.text(language, type.detailKey(), "…"));
    }

    /**
     * The list.
     *
     * @param items all types
     * @param next always null: the list is short
     */
    @Schema(name = "ProblemTypes")
    public record Types(List<Explanation> items, @Schema(nullable = true) String next) {}

    /**
     * One type.
     *
     * @param type its address
     * @param status HTTP status
     * @param title what kind of problem
     * @param description what it means and what to do
     */
    @Schema(name = "ProblemType")
    public record Explanation(
            @Schema(example = "/api/v1/problems/stale") String type,
            @Schema(example = "412") int status,
            @Schema(example = "内容已被他人修改") String title,
            @Schema(example = "您读取之后，内容已被他人修改。请重新读取，核对后再提交。") String description) {}
}
