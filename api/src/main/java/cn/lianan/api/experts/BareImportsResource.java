package cn.lianan.api.experts;

import cn.lianan.access.Allowed;
import cn.lianan.access.Role;
import cn.lianan.api.http.LargeBody;
import cn.lianan.api.idempotency.Idempotent;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/**
 * Takes a roster that is the body itself. The same operation as in {@link ImportsResource}, where it is described; a class
 * of its own and left out of the scan, because the description knows one method for an address and a verb.
 */
@RequestScoped
@Path("expert-imports")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "experts")
public class BareImportsResource {

    @Inject
    TakeRoster take;

    /** A roster as the body. */
    @POST
    @Consumes(Xlsx.MEDIA_TYPE)
    @LargeBody
    @Idempotent
    @Allowed({Role.ADMIN, Role.OFFICER})
    @Operation(hidden = true)
    public Response file(@QueryParam("mode") @DefaultValue("preview") ImportMode mode, InputStream file)
            throws IOException {
        return take.answer(mode, Xlsx.UNNAMED, file);
    }
}
