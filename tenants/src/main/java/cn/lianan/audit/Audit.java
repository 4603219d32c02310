package cn.lianan.audit;

import cn.lianan.access.CurrentUser;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/** Writes audit lines. Use cases call it inside their transaction, so a deed without its line cannot exist. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Audit {

    @Inject
    AuditLines lines;

    @Inject
    Clock clock;

    /**
     * Notes that the current user did something.
     *
     * @param action dotted verb, such as {@code experts.reveal}; not shown to people as it is
     * @param subjectKind kind of the thing, as in search
     * @param subjectId its id, or null when the deed concerns many
     * @param detail what a reader needs besides, without personal data; may be empty
     */
    public void note(String action, String subjectKind, UUID subjectId, String detail) {
        lines.add(new AuditLine(clock.instant(), CurrentUser.get(), action, subjectKind, subjectId, detail));
    }
}
