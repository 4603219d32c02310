package cn.lianan.outbox;

import java.util.List;
import java.util.UUID;

/** Does something about changes. May be told of the same change more than once. */
public interface Receiver {

    /** Whether it cares for things of this kind. */
    boolean takes(String kind);

    /** Things of one kind changed, in the current district. Throws to be told again later. */
    void changed(String kind, List<UUID> ids);
}
