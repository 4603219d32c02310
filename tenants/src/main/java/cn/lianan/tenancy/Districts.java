package cn.lianan.tenancy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;

@ApplicationScoped
class Districts {

    @Inject
    EntityManager em;

    List<DistrictSummary> all() {
        return em.createQuery("from District order by admittedAt, code", District.class)
                .getResultStream()
                .map(District::summary)
                .toList();
    }
}
