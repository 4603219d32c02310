package cn.lianan.api.http;

import cn.lianan.api.problems.ProblemException;
import cn.lianan.api.problems.ProblemType;
import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.UUID;

/** Where the next page of a list begins. Opaque to callers, so that it may change its inside. */
public final class Cursor {

    private static final byte FORM = 1;
    private static final int LENGTH = 17;

    private Cursor() {}

    /** The cursor behind the thing with this id. */
    public static String behind(UUID id) {
        byte[] bytes = ByteBuffer.allocate(LENGTH)
                .put(FORM)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** The id that a cursor stands behind; null for the first page. Anything that was not given out is a problem. */
    public static UUID read(String cursor) {
        if (cursor == null || cursor.isEmpty()) {
            return null;
        }
        ByteBuffer bytes = decode(cursor);
        if (bytes.remaining() != LENGTH || bytes.get() != FORM) {
            throw new ProblemException(ProblemType.DAMAGED_CURSOR);
        }
        return new UUID(bytes.getLong(), bytes.getLong());
    }

    private static ByteBuffer decode(String cursor) {
        try {
            return ByteBuffer.wrap(Base64.getUrlDecoder().decode(cursor));
        } catch (IllegalArgumentException e) {
            throw new ProblemException(ProblemType.DAMAGED_CURSOR);
        }
    }
}
