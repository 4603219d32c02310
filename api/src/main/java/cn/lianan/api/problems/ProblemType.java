package cn.lianan.api.problems;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The kinds of problems that the API answers with. Title and explanation are in the bundles. */
public enum ProblemType {
    /** The body is no JSON, has fields of a wrong type or fields that do not exist. */
    INVALID_BODY(400),
    /** A parameter of the query or a header has an impossible value. */
    INVALID_PARAMETER(400),
    /** The cursor of a list is not one that was given out. */
    DAMAGED_CURSOR(400),
    /** Nobody is signed in, or the token is not valid any more. */
    SIGN_IN_REQUIRED(401),
    /** The caller's roles in this district do not allow it. */
    NOT_ALLOWED(403),
    /** There is no such thing in this district. */
    NOT_FOUND(404),
    /** The address does not know this method. */
    METHOD_NOT_ALLOWED(405),
    /** None of the media types in Accept can be given. */
    NOT_ACCEPTABLE(406),
    /** Somebody else stored the same at the same moment. */
    CONFLICT(409),
    /** The first request with this Idempotency-Key has not answered. */
    KEY_IN_USE(409),
    /** If-Match names an older version. */
    STALE(412),
    /** The body is larger than allowed. */
    TOO_LARGE(413),
    /** The body's media type is not known here. */
    UNSUPPORTED_MEDIA_TYPE(415),
    /** A rule refuses it; nothing was changed. */
    REFUSED(422),
    /** The Idempotency-Key was used for another request. */
    KEY_REUSED(422),
    /** A change needs If-Match. */
    IF_MATCH_REQUIRED(428),
    /** A defect or a server that is down; the log knows more under the incident's number. */
    INTERNAL(500);

    private final int status;

    ProblemType(int status) {
        this.status = status;
    }

    /** The HTTP status that goes with it. */
    public int status() {
        return status;
    }

    /** The last step of its address, such as {@code not-found}. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Its address, where the explanation is found. */
    public String uri() {
        return "/api/v1/problems/" + slug();
    }

    String titleKey() {
        return "problem." + slug() + ".title";
    }

    String detailKey() {
        return "problem." + slug() + ".detail";
    }

    /** The type behind the last step of an address. */
    public static Optional<ProblemType> ofSlug(String slug) {
        return Arrays.stream(values()).filter(t -> t.slug().equals(slug)).findFirst();
    }

    /** The general type of a status that the container itself answered with; empty for statuses without one. */
    static Optional<ProblemType> ofStatus(int status) {
        return switch (status) {
            case 400 -> Optional.of(INVALID_BODY);
            case 401 -> Optional.of(SIGN_IN_REQUIRED);
            case 403 -> Optional.of(NOT_ALLOWED);
            case 404 -> Optional.of(NOT_FOUND);
            case 405 -> Optional.of(METHOD_NOT_ALLOWED);
            case 406 -> Optional.of(NOT_ACCEPTABLE);
            case 413 -> Optional.of(TOO_LARGE);
            case 415 -> Optional.of(UNSUPPORTED_MEDIA_TYPE);
            default -> Optional.empty();
        };
    }
}
