package cn.lianan.api.experts;

import cn.lianan.access.Allowed;
import cn.lianan.access.Role;
import cn.lianan.api.PortalApi;
import cn.lianan.api.http.Versions;
import cn.lianan.api.problems.ProblemException;
import cn.lianan.experts.ChangeExpertState;
import cn.lianan.experts.ShowExpert;
import cn.lianan.outcomes.Outcome;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The steps of an expert's life. Each needs the version that was seen, so none is taken twice. */
@RequestScoped
@Path("experts/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "experts")
@SecurityRequirement(name = PortalApi.BEARER)
public class ExpertStateResource {

    @Inject
    ChangeExpertState change;

    @Inject
    ShowExpert show;

    /** Appoints a candidate, or takes a suspended expert back. */
    @POST
    @Path("appointment")
    @Allowed({Role.ADMIN, Role.OFFICER})
    @Operation(
            operationId = "appointExpert",
            summary = "聘任专家 Appoint an expert",
            description =
                    "A candidate is appointed for three years from today; a suspended expert comes back for the running term.")
    @APIResponse(
            responseCode = "200",
            description = "The expert, appointed",
            content = @Content(schema = @Schema(ref = "Expert")))
    public Response appoint(
            @Parameter(description = "The expert's id") @PathParam("id") UUID id,
            @Parameter(description = "ETag that was read", required = true, example = "\"3\"")
                    @HeaderParam(HttpHeaders.IF_MATCH)
                    String ifMatch,
            @NotNull ReasonEntry entry) {
        return answer(id, change.appoint(id, Versions.required(ifMatch), entry.reason()));
    }

    /** Suspends an appointed expert. */
    @POST
    @Path("suspension")
    @Allowed({Role.ADMIN, Role.OFFICER})
    @Operation(
            operationId = "suspendExpert",
            summary = "暂停专家 Suspend an expert",
            description = "An appointed expert is not called upon for the time being. A reason is required.")
    @APIResponse(
            responseCode = "200",
            description = "The expert, suspended",
            content = @Content(schema = @Schema(ref = "Expert")))
    public Response suspend(
            @Parameter(description = "The expert's id") @PathParam("id") UUID id,
            @Parameter(description = "ETag that was read", required = true, example = "\"3\"")
                    @HeaderParam(HttpHeaders.IF_MATCH)
                    String ifMatch,
            @NotNull ReasonEntry entry) {
        return answer(id, change.suspend(id, Versions.required(ifMatch), entry.reason()));
    }

    /** Takes an expert out of the library. */
    @POST
    @Path("release")
    @Allowed({Role.ADMIN, Role.OFFICER})
    @Operation(
            operationId = "releaseExpert",
            summary = "专家退出 Release an expert",
            description = "The expert leaves the library for good. A reason is required.")
    @APIResponse(
            responseCode = "200",
            description = "The expert, released",
            content = @Content(schema = @Schema(ref = "Expert")))
    public Response release(
            @Parameter(description = "The expert's id") @PathParam("id") UUID id,
            @Parameter(description = "ETag that was read", required = true, example = "\"3\"")
                    @HeaderParam(HttpHeaders.IF_MATCH)
                    String ifMatch,
            @NotNull ReasonEntry entry) {
        return answer(id, change.release(id, Versions.required(ifMatch), entry.reason()));
    }

    private Response answer(UUID id, Outcome<Long> outcome) {
        return outcome.fold(version -> ExpertResource.answer(show.show(id)), refusals -> {
            throw ProblemException.refused(refusals);
        });
    }
}
