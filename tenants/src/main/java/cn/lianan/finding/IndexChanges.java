package cn.lianan.finding;

import cn.lianan.outbox.Receiver;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Takes changes from the outbox to the index: reloads the things as their district and puts or removes them. */
@ApplicationScoped
class IndexChanges implements Receiver {

    @Inject
    SearchIndex index;

    @Inject
    Findables findables;

    @Override
    public boolean takes(String kind) {
        return findables.of(kind).isPresent();
    }

    @Override
    public void changed(String kind, List<UUID> ids) {
        List<Document> documents = findables.of(kind).orElseThrow().documents(ids);
        Set<UUID> gone = new HashSet<>(ids);
        documents.forEach(d -> gone.remove(d.id()));
        if (!documents.isEmpty()) {
            index.put(documents);
        }
        if (!gone.isEmpty()) {
            index.remove(kind, gone);
        }
    }
}
