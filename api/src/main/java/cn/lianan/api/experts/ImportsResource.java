package cn.lianan.api.experts;

import cn.lianan.access.Allowed;
import cn.lianan.access.Role;
import cn.lianan.api.PortalApi;
import cn.lianan.api.http.LargeBody;
import cn.lianan.api.idempotency.Idempotent;
import cn.lianan.api.problems.ProblemException;
import cn.lianan.api.problems.ProblemType;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Takes a roster from a form; {@link BareImportsResource} takes it bare. */
@RequestScoped
@Path("expert-imports")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "experts")
@SecurityRequirement(name = PortalApi.BEARER)
public class ImportsResource {

    @Inject
    TakeRoster take;

    /** A roster in a form. */
    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @LargeBody
    @Idempotent
    @Allowed({Role.ADMIN, Role.OFFICER})
    @Operation(
            operationId = "importExperts",
            summary = "导入专家名册 Import a roster",
            description =
                    "Finds header and columns by their words and checks every cell. `preview` keeps the file for a day and "
                            + "changes nothing; `commit` puts the good rows into the library at once. Rows of people who are there "
                            + "already (same identity number) update them.")
    @APIResponse(
            responseCode = "201",
            description = "Read; with commit also stored",
            headers =
                    @Header(
                            name = "Location",
                            description = "Address of the import",
                            schema = @Schema(implementation = String.class)),
            content = @Content(schema = @Schema(ref = "ExpertImport")))
    public Response form(
            @QueryParam("mode")
                    @DefaultValue("preview")
                    @Parameter(
                            description = "preview changes nothing yet",
                            schema =
                                    @Schema(
                                            type = SchemaType.STRING,
                                            enumeration = {"preview", "commit"},
                                            defaultValue = "preview"))
                    ImportMode mode,
            @Parameter(hidden = true) @FormParam("file") EntityPart file)
            throws IOException {
        if (file == null) {
            throw new ProblemException(ProblemType.INVALID_BODY, "file", "body.file.missing");
        }
        return take.answer(mode, Xlsx.name(file), file.getContent());
    }
}
