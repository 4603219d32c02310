package cn.lianan.idempotency;

import cn.lianan.sealing.Seal;
import cn.lianan.tenancy.DistrictOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Arrays;

/** A claimed key and, once there is one, the reply. */
@Entity
@IdClass(ReplyKey.class)
@Table(name = "idempotency_reply")
class StoredReply extends DistrictOwned {

    @Id
    private String actor;

    @Id
    private String key;

    private byte[] request;
    private Integer status;
    private String location;
    private String etag;
    private byte[] body;

    @Column(name = "created_at")
    private Instant createdAt;

    StoredReply() {}

    StoredReply(String actor, String key, byte[] request, Instant now) {
        this.actor = actor;
        this.key = key;
        this.request = request;
        this.createdAt = now;
    }

    void answered(Reply reply, Seal seal) {
        status = reply.status();
        location = reply.location();
        etag = reply.etag();
        body = seal.text(reply.body());
    }

    /** What a further request with this key is told. */
    Claim claimedBy(byte[] other, Seal seal) {
        if (!Arrays.equals(request, other)) {
            return new Claim.Taken();
        }
        return status == null
                ? new Claim.Unanswered()
                : new Claim.Answered(new Reply(status, location, etag, seal.open(body)));
    }
}
