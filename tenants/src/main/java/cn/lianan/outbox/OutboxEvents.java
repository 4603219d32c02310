package cn.lianan.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import org.hibernate.LockOptions;

@ApplicationScoped
class OutboxEvents {

    private static final int BATCH = 500;

    @Inject
    EntityManager em;

    void add(OutboxEvent event) {
        em.persist(event);
    }

    /** Due events that no other relay holds, oldest first; they stay locked until the transaction ends. */
    List<OutboxEvent> take(Instant now) {
        return em.createQuery("from OutboxEvent where dueAt <= :now order by dueAt, id", OutboxEvent.class)
                .setParameter("now", now)
                .setMaxResults(BATCH)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .setHint("jakarta.persistence.lock.timeout", LockOptions.SKIP_LOCKED)
                .getResultList();
    }

    void delete(List<OutboxEvent> events) {
        events.forEach(em::remove);
    }

    long waiting() {
        return em.createQuery("select count(*) from OutboxEvent", Long.class).getSingleResult();
    }
}
