package cn.lianan.api.experts;

import cn.lianan.access.Allowed;
import cn.lianan.access.Role;
import cn.lianan.api.PortalApi;
import cn.lianan.api.problems.ProblemException;
import cn.lianan.api.problems.Words;
import cn.lianan.experts.ImportRoster;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** One import: looked at, committed or discarded. */
@RequestScoped
@Path("expert-imports/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "experts")
@SecurityRequirement(name = PortalApi.BEARER)
public class ImportResource {

    @Inject
    ImportRoster roster;

    @Context
    HttpHeaders headers;

    /** What would happen, or what has happened. */
    @GET
    @Allowed({Role.ADMIN, Role.OFFICER})
    @Operation(
            operationId = "showExpertImport",
            summary = "查看名册导入 Show an import",
            description = "What would happen if it were committed now; once it is over, the numbers of its result.")
    @APIResponse(
            responseCode = "200",
            description = "The import",
            content = @Content(schema = @Schema(ref = "ExpertImport")))
    public RosterBody show(@Parameter(description = "The import's id") @PathParam("id") UUID id) {
        return RosterBody.of(roster.preview(id), Words.language(headers));
    }

    /** Puts the good rows into the library. */
    @POST
    @Path("commitment")
    @Allowed({Role.ADMIN, Role.OFFICER})
    @Operation(
            operationId = "commitExpertImport",
            summary = "确认名册导入 Commit an import",
            description =
                    "Puts all good rows into the library in one transaction. Sent again, it answers with the first result.")
    @APIResponse(
            responseCode = "200",
            description = "The result",
            content = @Content(schema = @Schema(ref = "ExpertImport")))
    public RosterBody commit(@Parameter(description = "The import's id") @PathParam("id") UUID id) {
        return roster.commit(id, rows -> {}).fold(done -> RosterBody.of(done, Words.language(headers)), refusals -> {
            throw ProblemException.refused(refusals);
        });
    }

    /** Throws an unfinished import away. */
    @DELETE
    @Allowed({Role.ADMIN, Role.OFFICER})
    @Operation(
            operationId = "discardExpertImport",
            summary = "放弃名册导入 Discard an import",
            description = "Forgets the file. An import that was committed stays as it is.")
    @APIResponse(responseCode = "204", description = "Discarded")
    public void discard(@Parameter(description = "The import's id") @PathParam("id") UUID id) {
        roster.discard(id);
    }
}
