package cn.lianan.experts;

import cn.lianan.access.Allowed;
import cn.lianan.access.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;

/** The district's catalogue of groups and specialties. Public: who wants to become an expert looks here first. */
@ApplicationScoped
@Transactional
public class ListCategories {

    @Inject
    Categories categories;

    /** Groups, each followed by its specialties. */
    @Allowed(Role.ANYONE)
    public List<CategoryLine> all() {
        return categories.catalogue().lines();
    }
}
