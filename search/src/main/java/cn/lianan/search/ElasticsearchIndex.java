package cn.lianan.search;

import cn.lianan.finding.Document;
import cn.lianan.finding.Hits;
import cn.lianan.finding.SearchIndex;
import cn.lianan.finding.SearchQuery;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** The domain's index, made of Elasticsearch. */
@ApplicationScoped
class ElasticsearchIndex implements SearchIndex {

    @Inject
    PortalIndex index;

    @Inject
    Filling filling;

    @Inject
    Asking asking;

    @Override
    public boolean exists() {
        return index.exists();
    }

    @Override
    public void create() {
        index.create();
    }

    @Override
    public void put(List<Document> documents) {
        filling.put(documents);
    }

    @Override
    public void remove(String kind, Collection<UUID> ids) {
        filling.remove(kind, ids);
    }

    @Override
    public Hits search(SearchQuery query) {
        return asking.ask(query);
    }
}
