package cn.lianan.api.experts;

import cn.lianan.access.Allowed;
import cn.lianan.access.Role;
import cn.lianan.api.PortalApi;
import cn.lianan.api.http.Cursor;
import cn.lianan.api.http.Versions;
import cn.lianan.api.idempotency.Idempotent;
import cn.lianan.experts.ExpertFilter;
import cn.lianan.experts.ExpertLine;
import cn.lianan.experts.ExpertSheet;
import cn.lianan.experts.ExpertState;
import cn.lianan.experts.ListExperts;
import cn.lianan.experts.RegisterExpert;
import cn.lianan.experts.ShowExpert;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The library as a list, and its entrance. */
@RequestScoped
@Path("experts")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "experts")
@SecurityRequirement(name = PortalApi.BEARER)
public class ExpertsResource {

    @Inject
    ListExperts experts;

    @Inject
    RegisterExpert register;

    @Inject
    ShowExpert show;

    @Context
    UriInfo uri;

    /** A page in the order of entry. */
    @GET
    @Allowed({Role.ADMIN, Role.OFFICER, Role.TOWN_OFFICER})
    @Operation(
            operationId = "listExperts",
            summary = "列出专家 List experts",
            description =
                    "Pages through the district's library in the order of entry. Phones are masked, and left out for town officers.")
    @APIResponse(responseCode = "200", description = "A page", content = @Content(schema = @Schema(ref = "Experts")))
    public ExpertList list(
            @QueryParam("q")
                    @Size(max = 100)
                    @Parameter(description = "Part of the name, employer, title or expertise", example = "水库")
                    String q,
            @QueryParam("category")
                    @Size(max = 80)
                    @Parameter(
                            description = "Code of a group (with all below it) or of a specialty",
                            example = "nature.flood-drought")
                    String category,
            @QueryParam("state") @Parameter(description = "Only this state", schema = @Schema(ref = "ExpertState"))
                    ExpertState state,
            @QueryParam("size")
                    @DefaultValue("50")
                    @Min(1)
                    @Max(ListExperts.MAX_PAGE)
                    @Parameter(
                            description = "Experts a page, 1 to 200",
                            schema =
                                    @Schema(
                                            type = SchemaType.INTEGER,
                                            minimum = "1",
                                            maximum = "200",
                                            defaultValue = "50"))
                    int size,
            @QueryParam("after") @Parameter(description = "`next` of the page before") String after) {
        ExpertFilter wanted = new ExpertFilter(q, category, state);
        List<ExpertLine> lines = experts.after(wanted, Cursor.read(after), size);
        UUID last = lines.isEmpty() ? null : lines.get(lines.size() - 1).id();
        boolean more = lines.size() == size && !experts.after(wanted, last, 1).isEmpty();
        return new ExpertList(lines.stream().map(ExpertLineBody::of).toList(), more ? Cursor.behind(last) : null);
    }

    /** Puts an expert into the library, as a candidate. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @Allowed({Role.ADMIN, Role.OFFICER})
    @Operation(
            operationId = "registerExpert",
            summary = "登记专家 Register an expert",
            description =
                    "The expert enters as a candidate. Refused for unknown categories, malformed personal data, or an "
                            + "identity number that is in the library already.")
    @APIResponse(
            responseCode = "201",
            description = "Registered",
            headers = {
                @Header(
                        name = "Location",
                        description = "Address of the expert",
                        schema = @Schema(implementation = String.class)),
                @Header(
                        name = "ETag",
                        description = "Version, for If-Match",
                        schema = @Schema(implementation = String.class))
            },
            content = @Content(schema = @Schema(ref = "Expert")))
    public Response register(@NotNull ExpertEntry entry) {
        UUID id = register.register(entry.profile(), PersonalBody.data(entry.personal()))
                .fold(done -> done, refusals -> {
                    throw ExpertEntry.refused(refusals);
                });
        ExpertSheet sheet = show.show(id);
        return Response.created(uri.getAbsolutePathBuilder().path(id.toString()).build())
                .tag(Versions.tag(sheet.version()))
                .entity(ExpertBody.of(sheet))
                .build();
    }

    /**
     * A page.
     *
     * @param items the experts
     * @param next cursor of the next page, or null
     */
    @Schema(name = "Experts")
    public record ExpertList(
            List<ExpertLineBody> items,
            @Schema(description = "Cursor of the next page; null on the last", nullable = true) String next) {}
}
