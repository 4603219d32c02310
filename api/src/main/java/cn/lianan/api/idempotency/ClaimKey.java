package cn.lianan.api.idempotency;

import cn.lianan.api.problems.ProblemException;
import cn.lianan.api.problems.ProblemType;
import cn.lianan.idempotency.AnswerOnce;
import cn.lianan.idempotency.Claim;
import cn.lianan.idempotency.Reply;
import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.regex.Pattern;

/** Before the operation: claims the key, or answers in its place. */
@Provider
@Idempotent
@Priority(Priorities.USER)
public class ClaimKey implements ContainerRequestFilter {

    /** The header, as in the IETF's draft. */
    public static final String HEADER = "Idempotency-Key";

    /** What the description says of it. */
    public static final String DESCRIPTION =
            "A new value for each new request. The same request with the same key takes effect once and gets the first reply again.";

    static final String CLAIMED = ClaimKey.class.getName();

    private static final Pattern VISIBLE = Pattern.compile("[\\x21-\\x7E]{1,200}");

    @Inject
    AnswerOnce once;

    @Override
    public void filter(ContainerRequestContext request) throws IOException {
        String key = request.getHeaderString(HEADER);
        if (key == null) {
            return;
        }
        if (!VISIBLE.matcher(key).matches()) {
            throw new ProblemException(ProblemType.INVALID_PARAMETER, HEADER, "header.idempotencyKey");
        }
        byte[] body = request.getEntityStream().readAllBytes();
        request.setEntityStream(new ByteArrayInputStream(body));
        Claim claim = once.claim(key, Fingerprint.of(request, body));
        if (claim instanceof Claim.Answered answered) {
            request.abortWith(again(answered.reply()));
        } else if (claim instanceof Claim.Unanswered) {
            throw new ProblemException(ProblemType.KEY_IN_USE);
        } else if (claim instanceof Claim.Taken) {
            throw new ProblemException(ProblemType.KEY_REUSED);
        } else {
            request.setProperty(CLAIMED, key);
        }
    }

    private static Response again(Reply reply) {
        return Response.status(reply.status())
                .type(MediaType.APPLICATION_JSON)
                .header(HttpHeaders.LOCATION, reply.location())
                .header(HttpHeaders.ETAG, reply.etag())
                .header("Idempotency-Replayed", "true")
                .entity(reply.body())
                .build();
    }
}
