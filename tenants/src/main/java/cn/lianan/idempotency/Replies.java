package cn.lianan.idempotency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;

/** Keys and replies. Each step is a transaction of its own: it must stand whatever becomes of the request. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class Replies {

    @Inject
    EntityManager em;

    Optional<StoredReply> find(String actor, String key) {
        return Optional.ofNullable(em.find(StoredReply.class, new ReplyKey(actor, key)));
    }

    /** Claims a key; the database lets one of several at the same moment through and fails the others. */
    void add(StoredReply claim, Instant forgetBefore) {
        em.createQuery("delete from StoredReply where createdAt < :limit")
                .setParameter("limit", forgetBefore)
                .executeUpdate();
        em.persist(claim);
        em.flush();
    }

    void change(String actor, String key, Consumer<StoredReply> change) {
        find(actor, key).ifPresent(change);
    }

    void remove(String actor, String key) {
        find(actor, key).ifPresent(em::remove);
    }
}
