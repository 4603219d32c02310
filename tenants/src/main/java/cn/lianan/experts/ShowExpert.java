package cn.lianan.experts;

import cn.lianan.access.Allowed;
import cn.lianan.access.CurrentUser;
import cn.lianan.access.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** One expert with history; personal data masked. */
@ApplicationScoped
@Transactional
public class ShowExpert {

    @Inject
    Experts experts;

    @Inject
    Categories categories;

    @Inject
    PersonalStore personal;

    /** The expert of the current district, or {@link cn.lianan.outcomes.MissingException}. */
    @Allowed({Role.ADMIN, Role.OFFICER, Role.TOWN_OFFICER})
    public ExpertSheet show(UUID id) {
        Expert expert = experts.get(id);
        Catalogue catalogue = categories.catalogue();
        PersonalData masked =
                CurrentUser.get().hasAny(Role.ADMIN, Role.OFFICER) ? PersonalStore.masked(personal.open(id)) : null;
        return expert.sheet(
                catalogue.codes(expert.categories()),
                catalogue.names(expert.categories()),
                masked,
                experts.history(id));
    }
}
