package cn.lianan.experts;

import cn.lianan.access.Allowed;
import cn.lianan.access.Role;
import cn.lianan.audit.Audit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Shows an expert's personal data in full. Each time leaves an audit line. */
@ApplicationScoped
@Transactional
public class RevealPersonalData {

    @Inject
    Experts experts;

    @Inject
    PersonalStore personal;

    @Inject
    Audit audit;

    /** The data in full, of an expert of the current district. */
    @Allowed({Role.ADMIN, Role.OFFICER})
    public PersonalData reveal(UUID id) {
        experts.get(id);
        audit.note("experts.reveal", ExpertFindable.KIND, id, "");
        return personal.open(id);
    }
}
