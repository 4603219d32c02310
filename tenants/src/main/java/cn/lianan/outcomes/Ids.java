package cn.lianan.outcomes;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.UUID;

/** New identifiers. */
public final class Ids {

    private Ids() {}

    /** A UUIDv7 (RFC 9562): unique everywhere and ordered by time, so that indexes stay compact and lists page by it. */
    public static UUID next() {
        return UuidCreator.getTimeOrderedEpoch();
    }
}
