package cn.lianan.api.http;

import cn.lianan.api.problems.ProblemException;
import cn.lianan.api.problems.ProblemType;
import jakarta.ws.rs.core.EntityTag;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Versions as ETags. A change names the version that it is based on, so that nobody overwrites what he has not seen. */
public final class Versions {

    private static final Pattern TAG = Pattern.compile("\\s*\"([0-9]{1,18})\"\\s*");

    private Versions() {}

    /** The ETag of a version. */
    public static EntityTag tag(long version) {
        return new EntityTag(Long.toString(version));
    }

    /**
     * The version in an If-Match header. Missing, and {@code *}, which would match unseen changes, are refused with 428; a
     * tag that we never gave out matches nothing.
     */
    public static long required(String ifMatch) {
        if (ifMatch == null || ifMatch.isBlank() || ifMatch.strip().equals("*")) {
            throw new ProblemException(ProblemType.IF_MATCH_REQUIRED);
        }
        Matcher tag = TAG.matcher(ifMatch);
        if (!tag.matches()) {
            throw new ProblemException(ProblemType.STALE);
        }
        return Long.parseLong(tag.group(1));
    }
}
