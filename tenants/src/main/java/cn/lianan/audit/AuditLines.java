package cn.lianan.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

@ApplicationScoped
class AuditLines {

    @Inject
    EntityManager em;

    void add(AuditLine line) {
        em.persist(line);
    }
}
