package cn.lianan.api.experts;

import cn.lianan.access.Allowed;
import cn.lianan.access.Role;
import cn.lianan.api.PortalApi;
import cn.lianan.api.http.MergePatch;
import cn.lianan.api.http.Versions;
import cn.lianan.api.problems.ProblemException;
import cn.lianan.api.problems.ProblemType;
import cn.lianan.experts.EditExpert;
import cn.lianan.experts.ExpertSheet;
import cn.lianan.experts.PersonalData;
import cn.lianan.experts.RevealPersonalData;
import cn.lianan.experts.ShowExpert;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** One expert: read, change, and the personal data in full. */
@RequestScoped
@Path("experts/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "experts")
@SecurityRequirement(name = PortalApi.BEARER)
public class ExpertResource {

    @Inject
    ShowExpert show;

    @Inject
    EditExpert edit;

    @Inject
    RevealPersonalData reveal;

    @Context
    Request request;

    /** The expert, with an ETag. */
    @GET
    @Allowed({Role.ADMIN, Role.OFFICER, Role.TOWN_OFFICER})
    @Operation(
            operationId = "showExpert",
            summary = "查看专家 Show an expert",
            description = "With history. Personal data is masked, and left out for town officers.")
    @APIResponse(
            responseCode = "200",
            description = "The expert",
            headers =
                    @Header(
                            name = "ETag",
                            description = "Version, for If-Match",
                            schema = @Schema(implementation = String.class)),
            content = @Content(schema = @Schema(ref = "Expert")))
    @APIResponse(responseCode = "304", description = "Unchanged since the ETag in If-None-Match")
    public Response show(
            @Parameter(description = "The expert's id") @PathParam("id") UUID id,
            @Parameter(description = "ETag of the copy at hand", example = "\"3\"")
                    @HeaderParam(HttpHeaders.IF_NONE_MATCH)
                    String ifNoneMatch) {
        ExpertSheet sheet = show.show(id);
        Response.ResponseBuilder unchanged = request.evaluatePreconditions(Versions.tag(sheet.version()));
        return unchanged == null ? answer(sheet) : unchanged.build();
    }

    /** Changes what the patch names. */
    @PATCH
    @Consumes({MergePatch.MEDIA_TYPE, MediaType.APPLICATION_JSON})
    @Allowed({Role.ADMIN, Role.OFFICER})
    @Operation(
            operationId = "changeExpert",
            summary = "修改专家 Change an expert",
            description =
                    "JSON merge patch (RFC 7396) over the fields of ExpertEntry: given fields replace, null empties, "
                            + "others stay. The state changes by appointment, suspension and release only.")
    @APIResponse(
            responseCode = "200",
            description = "The expert as changed",
            headers =
                    @Header(
                            name = "ETag",
                            description = "New version",
                            schema = @Schema(implementation = String.class)),
            content = @Content(schema = @Schema(ref = "Expert")))
    public Response change(
            @Parameter(description = "The expert's id") @PathParam("id") UUID id,
            @Parameter(description = "ETag that was read", required = true, example = "\"3\"")
                    @HeaderParam(HttpHeaders.IF_MATCH)
                    String ifMatch,
            @NotNull MergePatch patch) {
        long seen = Versions.required(ifMatch);
        ExpertSheet now = show.show(id);
        if (now.version() != seen) {
            throw new ProblemException(ProblemType.STALE);
        }
        boolean personal = patch.names("personal");
        PersonalBody known = personal ? PersonalBody.of(reveal.reveal(id)) : null;
        ExpertEntry entry = patch.applyTo(ExpertEntry.of(now.profile(), known));
        PersonalData typed = personal ? PersonalBody.data(entry.personal()) : null;
        return edit.edit(id, seen, entry.profile(), typed).fold(version -> answer(show.show(id)), refusals -> {
            throw ExpertEntry.refused(refusals);
        });
    }

    /** The personal data in full; leaves an audit line. */
    @GET
    @Path("personal-data")
    @Allowed({Role.ADMIN, Role.OFFICER})
    @Operation(
            operationId = "showPersonalData",
            summary = "查看完整个人信息 Show personal data in full",
            description =
                    "Identity number, phone, mail and birth without masks. Each reading is kept in the audit with the caller's name.")
    @APIResponse(
            responseCode = "200",
            description = "The data in full",
            content = @Content(schema = @Schema(ref = "PersonalData")))
    public PersonalBody personal(@Parameter(description = "The expert's id") @PathParam("id") UUID id) {
        return PersonalBody.of(reveal.reveal(id));
    }

    static Response answer(ExpertSheet sheet) {
        return Response.ok(ExpertBody.of(sheet))
                .tag(Versions.tag(sheet.version()))
                .build();
    }
}
