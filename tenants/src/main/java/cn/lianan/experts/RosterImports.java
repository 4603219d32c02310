package cn.lianan.experts;

import cn.lianan.outcomes.MissingException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.UUID;

@ApplicationScoped
class RosterImports {

    @Inject
    EntityManager em;

    void add(RosterImport roster) {
        em.persist(roster);
    }

    RosterImport get(UUID id) {
        RosterImport roster = em.find(RosterImport.class, id);
        if (roster == null) {
            throw new MissingException();
        }
        return roster;
    }

    /** Holds the import until the transaction ends, so that of two commits at once the second sees the first one's result. */
    RosterImport hold(UUID id) {
        RosterImport roster = em.find(RosterImport.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (roster == null) {
            throw new MissingException();
        }
        return roster;
    }

    /** Files of imports that nobody finished are personal data without a purpose. */
    void forgetBefore(Instant limit) {
        em.createQuery("delete from RosterImport where state = :preview and createdAt < :limit")
                .setParameter("preview", RosterImportState.PREVIEW)
                .setParameter("limit", limit)
                .executeUpdate();
    }
}
