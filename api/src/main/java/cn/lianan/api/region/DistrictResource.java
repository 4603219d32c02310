package cn.lianan.api.region;

import cn.lianan.access.Allowed;
import cn.lianan.access.Role;
import cn.lianan.region.ListDistricts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The list of districts. */
@RequestScoped
@Path("districts")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "districts")
public class DistrictResource {

    @Inject
    ListDistricts districts;

    @Inject
    @ConfigProperty(name = "portal.host", defaultValue = "localhost")
    String regionHost;

    /** All districts, in the order of their codes. */
    @GET
    @Allowed(Role.ANYONE)
    @Operation(
            operationId = "listDistricts",
            summary = "列出成员区县 List the districts",
            description = "All districts in the order of their codes. Public, and the same on every host.")
    @APIResponse(
            responseCode = "200",
            description = "The districts",
            content = @Content(schema = @Schema(ref = "Districts")))
    public Response list() {
        List<DistrictBody> items = districts.all().stream()
                .map(d -> DistrictBody.of(d, regionHost))
                .toList();
        return Response.ok(new DistrictList(items, null))
                .header(HttpHeaders.CACHE_CONTROL, "public, max-age=60")
                .build();
    }

    /**
     * The list.
     *
     * @param items the districts
     * @param next always null: the list is short
     */
    @Schema(name = "Districts")
    public record DistrictList(List<DistrictBody> items, @Schema(nullable = true) String next) {}
}
