package cn.lianan.outbox;

import cn.lianan.outcomes.Ids;
import cn.lianan.tenancy.DistrictOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** Something changed and has to be told. */
@Entity
@Table(name = "outbox_event")
class OutboxEvent extends DistrictOwned {

    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(5);

    @Id
    private UUID id;

    private String kind;

    @Column(name = "subject_id")
    private UUID subjectId;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "due_at")
    private Instant dueAt;

    private int attempts;
    private String error;

    OutboxEvent() {}

    OutboxEvent(String kind, UUID subjectId, Instant now) {
        this.id = Ids.next();
        this.kind = kind;
        this.subjectId = subjectId;
        this.createdAt = now;
        this.dueAt = now;
    }

    String kind() {
        return kind;
    }

    UUID subjectId() {
        return subjectId;
    }

    /** Tries again after 1, 2, 4 … seconds, five minutes at most. */
    void failed(String reason, Instant now) {
        Duration pause = Duration.ofSeconds(1L << Math.min(attempts, 9));
        attempts++;
        error = reason.length() > 500 ? reason.substring(0, 500) : reason;
        dueAt = now.plus(pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause);
    }
}
