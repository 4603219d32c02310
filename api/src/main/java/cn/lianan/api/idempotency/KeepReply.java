package cn.lianan.api.idempotency;

import cn.lianan.api.http.JsonFormat;
import cn.lianan.idempotency.AnswerOnce;
import cn.lianan.idempotency.Reply;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response.Status.Family;
import jakarta.ws.rs.ext.Provider;

/**
 * After the operation: keeps the reply. A refused request gives its key back; one that broke keeps it claimed, because
 * nobody can say whether it took effect.
 */
@Provider
@Idempotent
public class KeepReply implements ContainerResponseFilter {

    @Inject
    AnswerOnce once;

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (!(request.getProperty(ClaimKey.CLAIMED) instanceof String key)) {
            return;
        }
        Family family = response.getStatusInfo().getFamily();
        if (family == Family.SUCCESSFUL) {
            String body = response.hasEntity() ? JsonFormat.write(response.getEntity()) : null;
            once.answered(
                    key,
                    new Reply(
                            response.getStatus(),
                            header(response, HttpHeaders.LOCATION),
                            header(response, HttpHeaders.ETAG),
                            body));
        } else if (family == Family.CLIENT_ERROR) {
            once.giveBack(key);
        }
    }

    private static String header(ContainerResponseContext response, String name) {
        return response.getHeaderString(name);
    }
}
