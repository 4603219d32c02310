package cn.lianan.search;

import cn.lianan.finding.Document;
import cn.lianan.finding.SearchUnavailableException;
import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.VersionType;
import co.elastic.clients.elasticsearch.core.BulkResponse;
import co.elastic.clients.elasticsearch.core.bulk.BulkOperation;
import co.elastic.clients.elasticsearch.core.bulk.BulkResponseItem;
import co.elastic.clients.json.JsonData;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/**
 * Writes to the index. It does not wait until the documents can be found: the index refreshes itself twice a second, and
 * waiting would only hold up the changes behind.
 */
@ApplicationScoped
class Filling {

    /** Documents sent at once; the answer must come within {@link SearchConnection#TIMEOUT}. */
    private static final int BATCH = 200;

    /** No version of a thing comes after its removal. */
    private static final long REMOVED = Long.MAX_VALUE;

    private static final int OLDER_THAN_THE_INDEX = 409;

    @Inject
    ElasticsearchClient client;

    void put(List<Document> documents) {
        send(documents.stream()
                .map(d -> write(Stored.uid(d.kind(), d.id()), d.version(), Stored.document(d)))
                .toList());
    }

    void remove(String kind, Collection<UUID> ids) {
        send(ids.stream()
                .map(id -> write(Stored.uid(kind, id), REMOVED, Stored.tombstone(kind, id)))
                .toList());
    }

    private static BulkOperation write(String uid, long version, JsonData document) {
        return BulkOperation.of(o -> o.index(i ->
                i.id(uid).version(version).versionType(VersionType.ExternalGte).document(document)));
    }

    private void send(List<BulkOperation> writes) {
        for (int from = 0; from < writes.size(); from += BATCH) {
            List<BulkOperation> batch = writes.subList(from, Math.min(from + BATCH, writes.size()));
            // requireAlias: a write must never make an index of its own, which would lack the mapping
            check(Reach.of(() -> client.bulk(
                    b -> b.index(PortalIndex.ALIAS).requireAlias(true).operations(batch))));
        }
    }

    private static void check(BulkResponse answer) {
        for (BulkResponseItem item : answer.items()) {
            if (item.error() == null || item.status() == OLDER_THAN_THE_INDEX) {
                continue;
            }
            String reason = item.id() + ": " + item.error().reason();
            if (Reach.isOut(item.status())) {
                throw new SearchUnavailableException(new IOException(reason));
            }
            throw new IllegalStateException("The index refused " + reason);
        }
    }
}
