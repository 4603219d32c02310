package cn.lianan.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;

/** Takes one batch of the current district's events and delivers it, in one transaction. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class DeliverBatch {

    private static final Logger LOG = Logger.getLogger(DeliverBatch.class.getName());

    @Inject
    OutboxEvents events;

    @Inject
    @Any
    Instance<Receiver> receivers;

    @Inject
    Clock clock;

    /** How many events were taken; 0 means that nothing is due. */
    public int deliver() {
        List<OutboxEvent> due = events.take(clock.instant());
        Map<String, List<OutboxEvent>> byKind = due.stream().collect(Collectors.groupingBy(OutboxEvent::kind));
        byKind.forEach(this::deliver);
        return due.size();
    }

    private void deliver(String kind, List<OutboxEvent> batch) {
        List<UUID> ids = batch.stream().map(OutboxEvent::subjectId).distinct().toList();
        try {
            for (Receiver receiver : receivers) {
                if (receiver.takes(kind)) {
                    receiver.changed(kind, ids);
                }
            }
            events.delete(batch);
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "{0} changes of kind {1} wait: {2}", new Object[] {batch.size(), kind, e});
            batch.forEach(event -> event.failed(String.valueOf(e), clock.instant()));
        }
    }
}
