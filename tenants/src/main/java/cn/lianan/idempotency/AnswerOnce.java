package cn.lianan.idempotency;

import cn.lianan.access.Allowed;
import cn.lianan.access.CurrentUser;
import cn.lianan.access.Role;
import cn.lianan.sealing.Seal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Lets a request with a key take effect once. For people who are signed in: nobody's keys would be everybody's. */
@ApplicationScoped
public class AnswerOnce {

    /** How long a reply is kept. */
    public static final Duration KEPT = Duration.ofHours(24);

    @Inject
    Replies replies;

    @Inject
    Seal seal;

    @Inject
    Clock clock;

    /**
     * Claims the key for this request, or tells what became of the one that has it.
     *
     * @param key 1 to 200 characters
     * @param request everything that makes the request what it is; only a keyed hash of it is kept
     */
    @Allowed(Role.RESIDENT)
    public Claim claim(String key, String request) {
        byte[] fingerprint = seal.lookup(request);
        return former(key, fingerprint).orElseGet(() -> claimFresh(key, fingerprint));
    }

    /** Keeps the reply of the request that claimed the key. */
    @Allowed(Role.RESIDENT)
    public void answered(String key, Reply reply) {
        replies.change(actor(), key, stored -> stored.answered(reply, seal));
    }

    /** Gives the key back: the request took no effect. */
    @Allowed(Role.RESIDENT)
    public void giveBack(String key) {
        replies.remove(actor(), key);
    }

    private Claim claimFresh(String key, byte[] fingerprint) {
        Instant now = clock.instant();
        try {
            replies.add(new StoredReply(actor(), key, fingerprint, now), now.minus(KEPT));
            return new Claim.Fresh();
        } catch (PersistenceException e) {
            // another request with the key came first, in the moment since we looked
            return former(key, fingerprint).orElseThrow(() -> e);
        }
    }

    private Optional<Claim> former(String key, byte[] fingerprint) {
        return replies.find(actor(), key).map(stored -> stored.claimedBy(fingerprint, seal));
    }

    private static String actor() {
        return CurrentUser.get().id();
    }
}
