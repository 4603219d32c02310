package cn.lianan.experts;

import cn.lianan.access.CurrentUser;
import cn.lianan.outcomes.Ids;
import cn.lianan.tenancy.DistrictOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** One step in an expert's life: from which state to which, by whom, when and why. Never changed afterwards. */
@Entity
@Immutable
@Table(name = "experts_step")
class ExpertStep extends DistrictOwned {

    @Id
    private UUID id;

    @Column(name = "expert_id")
    private UUID expertId;

    @Enumerated(EnumType.STRING)
    @Column(name = "from_state")
    private ExpertState from;

    @Enumerated(EnumType.STRING)
    @Column(name = "to_state")
    private ExpertState to;

    private Instant at;
    private String actor;

    @Column(name = "actor_name")
    private String actorName;

    private String reason;

    ExpertStep() {}

    ExpertStep(UUID expertId, ExpertState from, ExpertState to, String reason, Instant at) {
        CurrentUser user = CurrentUser.get();
        this.id = Ids.next();
        this.expertId = expertId;
        this.from = from;
        this.to = to;
        this.at = at;
        this.actor = user.id();
        this.actorName = user.name();
        this.reason = reason;
    }

    ExpertEvent event() {
        return new ExpertEvent(from, to, at, actorName, reason);
    }
}
