package cn.lianan.harness;

import cn.lianan.finding.Audience;
import cn.lianan.finding.Document;
import cn.lianan.finding.Hit;
import cn.lianan.finding.Hits;
import cn.lianan.finding.SearchIndex;
import cn.lianan.finding.SearchQuery;
import cn.lianan.finding.SearchUnavailableException;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** The smallest index that keeps the port's promises; the real one is tested in its own module against Elasticsearch. */
@ApplicationScoped
public class MemoryIndex implements SearchIndex {

    private final Map<UUID, Document> documents = new ConcurrentHashMap<>();
    private volatile boolean down;

    public void down(boolean isDown) {
        down = isDown;
    }

    public Map<UUID, Document> documents() {
        return documents;
    }

    @Override
    public boolean exists() {
        return true;
    }

    @Override
    public void create() {}

    @Override
    public void put(List<Document> changed) {
        reach();
        changed.forEach(d -> documents.merge(d.id(), d, (old, now) -> now.version() >= old.version() ? now : old));
    }

    @Override
    public void remove(String kind, Collection<UUID> ids) {
        reach();
        ids.forEach(documents::remove);
    }

    @Override
    public Hits search(SearchQuery query) {
        reach();
        List<Hit> hits = documents.values().stream()
                .filter(d -> !Collections.disjoint(d.audience(), Audience.held()))
                .filter(d -> (d.title() + d.summary() + d.text()).contains(query.words()))
                .map(d -> new Hit(d.kind(), d.id(), d.district(), d.title(), d.summary(), List.of()))
                .toList();
        return new Hits(hits, hits.size(), Map.of(), null, false);
    }

    private void reach() {
        if (down) {
            throw new SearchUnavailableException(new IllegalStateException("down"));
        }
    }
}
