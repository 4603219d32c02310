package cn.lianan.experts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Optional;

@ApplicationScoped
class Categories {

    @Inject
    EntityManager em;

    Catalogue catalogue() {
        return new Catalogue(em.createQuery("from ExpertCategory order by ordinal, name", ExpertCategory.class)
                .getResultList());
    }

    Optional<ExpertCategory> byCode(String code) {
        return em.createQuery("from ExpertCategory where code = :code", ExpertCategory.class)
                .setParameter("code", code)
                .getResultStream()
                .findFirst();
    }

    void add(ExpertCategory category) {
        em.persist(category);
    }
}
