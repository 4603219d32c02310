package cn.lianan.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/** Where use cases leave word of a change, inside their transaction. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Outbox {

    @Inject
    OutboxEvents events;

    @Inject
    Clock clock;

    /** A thing of this kind was created, changed or removed; receivers reload it and see which. */
    public void changed(String kind, UUID id) {
        events.add(new OutboxEvent(kind, id, clock.instant()));
    }

    /** Events of the current district not yet delivered; they cannot get lost, but a growing number means trouble. */
    public long waiting() {
        return events.waiting();
    }
}
