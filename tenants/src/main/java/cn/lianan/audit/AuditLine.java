package cn.lianan.audit;

import cn.lianan.access.CurrentUser;
import cn.lianan.outcomes.Ids;
import cn.lianan.tenancy.DistrictOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** One deed. The database refuses to change or delete it. */
@Entity
@Immutable
@Table(name = "audit_line")
class AuditLine extends DistrictOwned {

    @Id
    private UUID id;

    private Instant at;
    private String actor;

    @Column(name = "actor_name")
    private String actorName;

    private String action;

    @Column(name = "subject_kind")
    private String subjectKind;

    @Column(name = "subject_id")
    private UUID subjectId;

    private String detail;

    AuditLine() {}

    AuditLine(Instant at, CurrentUser user, String action, String subjectKind, UUID subjectId, String detail) {
        this.id = Ids.next();
        this.at = at;
        this.actor = user.id();
        this.actorName = user.name();
        this.action = action;
        this.subjectKind = subjectKind;
        this.subjectId = subjectId;
        this.detail = detail;
    }
}
