package cn.lianan.search;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;

/**
 * The index itself: its name and what it is made of. Everybody uses the alias, so that a rebuilt index can take the place of
 * the old one while people search.
 */
@ApplicationScoped
class PortalIndex {

    static final String ALIAS = "portal";

    private static final String FIRST = ALIAS + "-1";

    @Inject
    ElasticsearchClient client;

    boolean exists() {
        return Reach.of(() -> client.indices().existsAlias(a -> a.name(ALIAS))).value();
    }

    void create() {
        if (!exists()) {
            Reach.of(this::createFirst);
        }
    }

    private boolean createFirst() throws IOException {
        try (InputStream definition = PortalIndex.class.getResourceAsStream("portal-index.json")) {
            return client.indices()
                    .create(c -> c.index(FIRST).withJson(definition).aliases(ALIAS, a -> a))
                    .acknowledged();
        } catch (ElasticsearchException e) {
            if (!"resource_already_exists_exception".equals(e.error().type())) {
                throw e;
            }
            // another node of the portal was faster, or the alias got lost: in both cases it shall point there
            return client.indices().putAlias(a -> a.index(FIRST).name(ALIAS)).acknowledged();
        }
    }
}
