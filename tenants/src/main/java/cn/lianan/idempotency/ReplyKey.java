package cn.lianan.idempotency;

import java.io.Serializable;
import java.util.Objects;

/** Whose key; the district is told apart by the tenant. A class because JPA fills it in by its fields. */
class ReplyKey implements Serializable {

    private String actor;
    private String key;

    ReplyKey() {}

    ReplyKey(String actor, String key) {
        this.actor = actor;
        this.key = key;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ReplyKey that && actor.equals(that.actor) && key.equals(that.key);
    }

    @Override
    public int hashCode() {
        return Objects.hash(actor, key);
    }
}
