package cn.lianan.api.experts;

import cn.lianan.access.Allowed;
import cn.lianan.access.Role;
import cn.lianan.api.PortalApi;
import cn.lianan.experts.ExpertFilter;
import cn.lianan.experts.ExpertState;
import cn.lianan.experts.ExportExperts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The library as a workbook. */
@RequestScoped
@Path("experts.xlsx")
@Tag(name = "experts")
@SecurityRequirement(name = PortalApi.BEARER)
public class ExportResource {

    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    @Inject
    ExportExperts export;

    /** Written while it is sent. */
    @GET
    @Produces(Xlsx.MEDIA_TYPE)
    @Allowed({Role.ADMIN, Role.OFFICER})
    @Operation(
            operationId = "exportExperts",
            summary = "导出专家名册 Export the library",
            description =
                    "The experts that the filters let through, with the columns of an import and personal data in full. "
                            + "Each export is kept in the audit with the caller's name.")
    @APIResponse(
            responseCode = "200",
            description = "The workbook",
            headers =
                    @Header(
                            name = "Content-Disposition",
                            description = "File name",
                            schema = @Schema(implementation = String.class)),
            content =
                    @Content(
                            mediaType = Xlsx.MEDIA_TYPE,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response export(
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
                    ExpertState state) {
        // the request's own beans may be gone once the body is written
        ExpertFilter wanted = new ExpertFilter(q, category, state);
        ExportExperts writer = export;
        StreamingOutput workbook = out -> writer.write(wanted, out);
        return Response.ok(workbook)
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition("专家名册-" + LocalDate.now(CHINA) + ".xlsx"))
                .build();
    }

    /** A name for those who read RFC 6266, and a plain one for the rest. */
    static String disposition(String fileName) {
        String encoded = URLEncoder.encode(fileName, StandardCharsets.UTF_8).replace("+", "%20");
        return "attachment; filename=\"experts.xlsx\"; filename*=UTF-8''" + encoded;
    }
}
