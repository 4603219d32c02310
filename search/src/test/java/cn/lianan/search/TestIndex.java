package cn.lianan.search;

import cn.lianan.access.Acting;
import cn.lianan.access.CurrentUser;
import cn.lianan.access.Role;
import cn.lianan.finding.Document;
import cn.lianan.finding.Hit;
import cn.lianan.finding.Hits;
import cn.lianan.finding.SearchIndex;
import cn.lianan.finding.SearchQuery;
import co.elastic.clients.elasticsearch.ElasticsearchClient;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;

/** An index of its own for a test, with words to fill and to ask it. */
class TestIndex {

    static final CurrentUser RONGCHANG_OFFICER = officer("rongchang");
    static final CurrentUser LUZHOU_OFFICER = officer("luzhou");

    final ElasticsearchClient client;
    final SearchIndex index;

    private TestIndex(ElasticsearchClient client) {
        this.client = client;
        this.index = over(client);
    }

    /** Empty, on the real server. */
    static TestIndex fresh() throws IOException {
        TestIndex fresh = new TestIndex(SearchConnection.to(SearchServer.url(), Optional.empty()));
        fresh.wipe();
        fresh.index.create();
        return fresh;
    }

    static ElasticsearchIndex over(ElasticsearchClient client) {
        ElasticsearchIndex index = new ElasticsearchIndex();
        index.index = new PortalIndex();
        index.index.client = client;
        index.filling = new Filling();
        index.filling.client = client;
        index.asking = new Asking();
        index.asking.client = client;
        return index;
    }

    void wipe() throws IOException {
        client.indices().delete(d -> d.index("portal-1").ignoreUnavailable(true));
    }

    TestIndex with(Document... documents) throws IOException {
        index.put(List.of(documents));
        refresh();
        return this;
    }

    void refresh() throws IOException {
        client.indices().refresh(r -> r.index("portal"));
    }

    Hits find(String words) {
        return find(new SearchQuery(words, null, null, null, 20, null));
    }

    Hits find(SearchQuery query) {
        return findAs("rongchang", RONGCHANG_OFFICER, query);
    }

    Hits findAs(String district, CurrentUser user, SearchQuery query) {
        AtomicReference<Hits> hits = new AtomicReference<>();
        new Acting(district, user).run(() -> hits.set(index.search(query)));
        return hits.get();
    }

    static List<String> titles(Hits hits) {
        return hits.items().stream().map(Hit::title).toList();
    }

    static CurrentUser officer(String... districts) {
        Map<String, Set<Role>> memberships =
                Arrays.stream(districts).collect(java.util.stream.Collectors.toMap(d -> d, d -> Set.of(Role.OFFICER)));
        return new CurrentUser("officer-of-" + String.join("-", districts), "officer", memberships, false);
    }
}
