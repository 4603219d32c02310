package cn.lianan.experts;

import cn.lianan.access.Allowed;
import cn.lianan.access.Role;
import cn.lianan.audit.Audit;
import cn.lianan.outbox.Outbox;
import cn.lianan.outcomes.Outcome;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.UUID;

/** Appoints, suspends and releases experts. Each step is kept with who, when and why. */
@ApplicationScoped
@Transactional
public class ChangeExpertState {

    /** The term of an appointment, by the district's rules for its library: three years. */
    public static final int TERM_YEARS = 3;

    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    @Inject
    Experts experts;

    @Inject
    Outbox outbox;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    /** Appoints a candidate for {@link #TERM_YEARS} from today, or takes a suspended expert back for the running term. */
    @Allowed({Role.ADMIN, Role.OFFICER})
    public Outcome<Long> appoint(UUID id, long seenVersion, @NotNull @Size(max = 500) String reason) {
        Expert expert = experts.get(id, seenVersion);
        LocalDate today = LocalDate.now(clock.withZone(CHINA));
        if (expert.state() == ExpertState.CANDIDATE) {
            expert.appointedFor(null, today, today.plusYears(TERM_YEARS));
        }
        return change(expert, ExpertState.APPOINTED, reason);
    }

    /** Suspends an appointed expert. A reason is required. */
    @Allowed({Role.ADMIN, Role.OFFICER})
    public Outcome<Long> suspend(UUID id, long seenVersion, @NotNull @Size(max = 500) String reason) {
        return withReason(experts.get(id, seenVersion), ExpertState.SUSPENDED, reason);
    }

    /** Takes an expert out of the library for good. A reason is required. */
    @Allowed({Role.ADMIN, Role.OFFICER})
    public Outcome<Long> release(UUID id, long seenVersion, @NotNull @Size(max = 500) String reason) {
        return withReason(experts.get(id, seenVersion), ExpertState.LEFT, reason);
    }

    private Outcome<Long> withReason(Expert expert, ExpertState next, String reason) {
        return reason.isBlank() ? Outcome.refused("experts.reason.missing") : change(expert, next, reason);
    }

    private Outcome<Long> change(Expert expert, ExpertState next, String reason) {
        if (!expert.mayBecome(next)) {
            return Outcome.refused("experts.state.notNext", expert.state(), next);
        }
        experts.changed(expert);
        experts.add(expert.become(next, reason.strip(), clock.instant()));
        outbox.changed(ExpertFindable.KIND, expert.id());
        audit.note("experts." + next.name().toLowerCase(Locale.ROOT), ExpertFindable.KIND, expert.id(), "");
        experts.flush();
        return Outcome.done(expert.version());
    }
}
