package cn.lianan.experts;

import cn.lianan.access.Allowed;
import cn.lianan.access.Role;
import cn.lianan.audit.Audit;
import cn.lianan.outcomes.MissingException;
import cn.lianan.outcomes.Outcome;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Extends the district's catalogue by a specialty of its own. */
@ApplicationScoped
@Transactional
public class AddSpecialty {

    @Inject
    Categories categories;

    @Inject
    Audit audit;

    /** The new specialty's code. Refused when the catalogue has the name already or the parent is not a group. */
    @Allowed({Role.ADMIN, Role.OFFICER})
    public Outcome<String> add(@NotBlank String groupCode, @NotBlank @Size(max = 40) String name) {
        ExpertCategory group = categories.byCode(groupCode).orElseThrow(MissingException::new);
        if (group.parentId() != null) {
            return Outcome.refused("experts.categories.notGroup", group.name());
        }
        String plain = name.strip();
        if (categories.catalogue().lines().stream().anyMatch(c -> c.name().equals(plain))) {
            return Outcome.refused("experts.categories.taken", plain);
        }
        ExpertCategory specialty = new ExpertCategory(group, plain);
        categories.add(specialty);
        audit.note("experts.addSpecialty", "expert-category", specialty.id(), plain);
        return Outcome.done(specialty.code());
    }
}
