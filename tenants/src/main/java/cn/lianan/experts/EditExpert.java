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

/** Changes an expert's profile and, if given, the personal data. */
@ApplicationScoped
@Transactional
public class EditExpert {

    @Inject
    Experts experts;

    @Inject
    StoreExpert store;

    @Inject
    Categories categories;

    @Inject
    Audit audit;

    /**
     * The new version. Throws {@link cn.lianan.outcomes.StaleException} when somebody else changed the expert since this
     * version was seen.
     *
     * @param typed personal data in full, or null to leave it as it is
     */
    @Allowed({Role.ADMIN, Role.OFFICER})
    public Outcome<Long> edit(
            UUID id, long seenVersion, @NotNull @Valid ExpertProfile profile, @Valid PersonalData typed) {
        Expert expert = experts.get(id, seenVersion);
        Catalogue catalogue = categories.catalogue();
        List<Refusal> refusals = new ArrayList<>();
        PersonalData tidy = typed == null ? null : PersonalRules.tidy(typed, refusals);
        refusals.addAll(store.refusals(profile, tidy, catalogue, id));
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        experts.changed(expert);
        store.change(expert, profile, tidy, catalogue);
        audit.note("experts.edit", ExpertFindable.KIND, id, tidy == null ? "" : "personal");
        experts.flush();
        return Outcome.done(expert.version());
    }
}
