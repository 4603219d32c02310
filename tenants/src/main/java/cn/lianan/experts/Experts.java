package cn.lianan.experts;

import cn.lianan.outcomes.MissingException;
import cn.lianan.outcomes.StaleException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

@ApplicationScoped
class Experts {

    @Inject
    EntityManager em;

    /** The expert of the current district, or missing. */
    Expert get(UUID id) {
        Expert expert = em.find(Expert.class, id);
        if (expert == null) {
            throw new MissingException();
        }
        return expert;
    }

    /** The expert to be changed by somebody who has seen this version. */
    Expert get(UUID id, long seenVersion) {
        Expert expert = get(id);
        if (expert.version() != seenVersion) {
            throw new StaleException();
        }
        return expert;
    }

    /** Gives the expert a new version, also when only what hangs on it changes. Not before the last rule has agreed. */
    void changed(Expert expert) {
        em.lock(expert, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
    }

    List<Expert> all(Collection<UUID> ids) {
        return em.createQuery("from Expert e left join fetch e.categories where e.id in :ids", Expert.class)
                .setParameter("ids", ids)
                .getResultList();
    }

    List<UUID> existing(Collection<UUID> ids) {
        return em.createQuery("select e.id from Expert e where e.id in :ids", UUID.class)
                .setParameter("ids", ids)
                .getResultList();
    }

    Map<UUID, String> names(Collection<UUID> ids) {
        Map<UUID, String> names = new HashMap<>();
        if (!ids.isEmpty()) {
            em.createQuery("select e.id, e.name from Expert e where e.id in :ids", Object[].class)
                    .setParameter("ids", ids)
                    .getResultStream()
                    .forEach(row -> names.put((UUID) row[0], (String) row[1]));
        }
        return names;
    }

    List<UUID> allIds() {
        return em.createQuery("select e.id from Expert e order by e.id", UUID.class)
                .getResultList();
    }

    List<Expert> named(String part, int limit) {
        return em.createQuery(
                        "from Expert e where e.name ilike :part or e.employer ilike :part order by e.name",
                        Expert.class)
                .setParameter("part", ExpertQuery.containing(part))
                .setMaxResults(limit)
                .getResultList();
    }

    void add(Expert expert) {
        em.persist(expert);
    }

    void add(ExpertStep step) {
        em.persist(step);
    }

    /** Writes what is pending and forgets it, so that an import of thousands stays small in memory. */
    void flushAndForget() {
        em.flush();
        em.clear();
    }

    void flush() {
        em.flush();
    }

    List<ExpertEvent> history(UUID id) {
        return em.createQuery("from ExpertStep where expertId = :id order by at desc, id desc", ExpertStep.class)
                .setParameter("id", id)
                .getResultStream()
                .map(ExpertStep::event)
                .toList();
    }
}
