package cn.lianan.portal.server;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;

/** Goes round Hibernate's wall on purpose, so that PostgreSQL's alone is seen at work behind the server's pool. */
@ApplicationScoped
@Transactional
public class RawRead {

    @Inject
    EntityManager em;

    @SuppressWarnings("unchecked")
    public List<String> districts() {
        return em.createNativeQuery("select distinct district_id from experts_expert", String.class)
                .getResultList();
    }
}
