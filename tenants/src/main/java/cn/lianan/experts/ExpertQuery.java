package cn.lianan.experts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Reads pages of the library. */
@ApplicationScoped
class ExpertQuery {

    @Inject
    EntityManager em;

    @Inject
    Categories categories;

    List<Expert> page(ExpertFilter filter, ExpertSort sort, boolean descending, int offset, int limit) {
        return query("select e from Expert e", filter, null, " order by " + sort.orderBy(descending), Expert.class)
                .setFirstResult(offset)
                .setMaxResults(limit)
                .getResultList();
    }

    /** The experts behind the cursor in the order of entry. */
    List<Expert> after(ExpertFilter filter, UUID cursor, int limit) {
        return query("select e from Expert e", filter, cursor, " order by e.id", Expert.class)
                .setMaxResults(limit)
                .getResultList();
    }

    long count(ExpertFilter filter) {
        return query("select count(*) from Expert e", filter, null, "", Long.class)
                .getSingleResult();
    }

    private <T> TypedQuery<T> query(String select, ExpertFilter filter, UUID after, String order, Class<T> type) {
        StringBuilder where = new StringBuilder(" where 1 = 1");
        Map<String, Object> values = new HashMap<>();
        if (filter.words() != null && !filter.words().isBlank()) {
            where.append(" and (e.name ilike :words or e.employer ilike :words or e.title ilike :words"
                    + " or e.expertise ilike :words)");
            values.put("words", containing(filter.words()));
        }
        if (filter.category() != null && !filter.category().isBlank()) {
            Set<UUID> wanted = categories.catalogue().withChildren(filter.category());
            where.append(" and exists (select 1 from e.categories c where c in :categories)");
            values.put("categories", wanted.isEmpty() ? Set.of(new UUID(0, 0)) : wanted);
        }
        if (filter.state() != null) {
            where.append(" and e.state = :state");
            values.put("state", filter.state());
        }
        if (after != null) {
            where.append(" and e.id > :after");
            values.put("after", after);
        }
        TypedQuery<T> query = em.createQuery(select + where + order, type);
        values.forEach(query::setParameter);
        return query;
    }

    /** A pattern that finds the words anywhere; the pattern's own signs in them are taken literally. */
    static String containing(String words) {
        return "%" + words.strip().replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
    }
}
