package cn.lianan.experts;

import cn.lianan.access.Allowed;
import cn.lianan.access.Role;
import cn.lianan.audit.Audit;
import cn.lianan.outcomes.Outcome;
import cn.lianan.outcomes.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Puts one expert into the library, as a candidate. */
@ApplicationScoped
@Transactional
public class RegisterExpert {

    @Inject
    StoreExpert store;

    @Inject
    Categories categories;

    @Inject
    Audit audit;

    /** The new expert's id. Refused for unknown categories, malformed personal data, or an identity number already there. */
    @Allowed({Role.ADMIN, Role.OFFICER})
    public Outcome<UUID> register(@NotNull @Valid ExpertProfile profile, @NotNull @Valid PersonalData typed) {
        Catalogue catalogue = categories.catalogue();
        List<Refusal> refusals = new ArrayList<>();
        PersonalData tidy = PersonalRules.tidy(typed, refusals);
        refusals.addAll(store.refusals(profile, tidy, catalogue, null));
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        UUID id = store.add(profile, tidy, catalogue, "").id();
        audit.note("experts.register", ExpertFindable.KIND, id, "");
        return Outcome.done(id);
    }
}
