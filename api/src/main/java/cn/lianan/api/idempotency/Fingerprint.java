package cn.lianan.api.idempotency;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.MediaType;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** What makes a request the same as another: method, address and body. */
final class Fingerprint {

    private Fingerprint() {}

    static String of(ContainerRequestContext request, byte[] body) {
        return request.getMethod() + " " + request.getUriInfo().getRequestUri().getRawPath() + "?"
                + request.getUriInfo().getRequestUri().getRawQuery() + " "
                + hash(withoutBoundary(request.getMediaType(), body));
    }

    /** Programs choose a new boundary each time they send the same form. */
    static byte[] withoutBoundary(MediaType type, byte[] body) {
        String boundary = type == null ? null : type.getParameters().get("boundary");
        return boundary == null
                ? body
                : new String(body, StandardCharsets.ISO_8859_1)
                        .replace(boundary, "")
                        .getBytes(StandardCharsets.ISO_8859_1);
    }

    private static String hash(byte[] body) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(body));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
