package cn.lianan.api.experts;

import cn.lianan.access.Allowed;
import cn.lianan.access.Role;
import cn.lianan.api.PortalApi;
import cn.lianan.api.idempotency.Idempotent;
import cn.lianan.api.problems.ProblemException;
import cn.lianan.api.problems.ProblemType;
import cn.lianan.experts.AddSpecialty;
import cn.lianan.experts.ListCategories;
import cn.lianan.outcomes.MissingException;
import cn.lianan.outcomes.Outcome;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The catalogue: read by everyone, extended by the district. */
@RequestScoped
@Path("expert-categories")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "expert-categories")
public class CategoryResource {

    @Inject
    ListCategories categories;

    @Inject
    AddSpecialty add;

    @Context
    UriInfo uri;

    /** Groups, each followed by its specialties. */
    @GET
    @Allowed(Role.ANYONE)
    @Operation(
            operationId = "listExpertCategories",
            summary = "列出专业目录 List groups and specialties",
            description = "Groups, each followed by its specialties. Public. Empty on the region's host.")
    @APIResponse(
            responseCode = "200",
            description = "The catalogue",
            content = @Content(schema = @Schema(ref = "ExpertCategories")))
    public CategoryList list() {
        return new CategoryList(lines(), null);
    }

    /** One group or specialty. */
    @GET
    @Path("{code}")
    @Allowed(Role.ANYONE)
    @Operation(
            operationId = "showExpertCategory",
            summary = "查看专业 Show a group or specialty",
            description = "One node of the catalogue. Public.")
    @APIResponse(
            responseCode = "200",
            description = "The group or specialty",
            content = @Content(schema = @Schema(ref = "ExpertCategory")))
    public CategoryBody show(
            @Parameter(description = "Its code", example = "nature.flood-drought") @PathParam("code") String code) {
        return lines().stream().filter(c -> c.code().equals(code)).findFirst().orElseThrow(MissingException::new);
    }

    /** Adds a specialty of the district's own. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @Allowed({Role.ADMIN, Role.OFFICER})
    @SecurityRequirement(name = PortalApi.BEARER)
    @Operation(
            operationId = "addSpecialty",
            summary = "新增专业 Add a specialty",
            description =
                    "Below a group of the catalogue. Refused when the name is taken or the parent is not a group.")
    @APIResponse(
            responseCode = "201",
            description = "Added",
            headers =
                    @Header(
                            name = "Location",
                            description = "Its address",
                            schema = @Schema(implementation = String.class)),
            content = @Content(schema = @Schema(ref = "ExpertCategory")))
    public Response add(@NotNull SpecialtyEntry entry) {
        String code = added(entry).fold(done -> done, refusals -> {
            throw ProblemException.refused(refusals);
        });
        return Response.created(uri.getAbsolutePathBuilder().path(code).build())
                .entity(show(code))
                .build();
    }

    private Outcome<String> added(SpecialtyEntry entry) {
        if (entry.group() == null) {
            throw new ProblemException(ProblemType.REFUSED, "group", "jakarta.validation.constraints.NotNull.message");
        }
        try {
            return add.add(entry.group(), entry.name());
        } catch (MissingException e) {
            // the address exists; what is missing is named in the body
            throw new ProblemException(ProblemType.REFUSED, "group", "experts.categories.unknown", entry.group());
        }
    }

    private List<CategoryBody> lines() {
        return categories.all().stream().map(CategoryBody::of).toList();
    }

    /**
     * The catalogue.
     *
     * @param items groups, each followed by its specialties
     * @param next always null: the list is short
     */
    @Schema(name = "ExpertCategories")
    public record CategoryList(List<CategoryBody> items, @Schema(nullable = true) String next) {}
}
