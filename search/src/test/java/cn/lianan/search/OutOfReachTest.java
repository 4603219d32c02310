package cn.lianan.search;

import static cn.lianan.search.ADocument.called;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.lianan.access.Acting;
import cn.lianan.access.CurrentUser;
import cn.lianan.finding.Hits;
import cn.lianan.finding.SearchIndex;
import cn.lianan.finding.SearchQuery;
import cn.lianan.finding.SearchUnavailableException;
import co.elastic.clients.elasticsearch.ElasticsearchClient;
import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(SearchServer.class)
class OutOfReachTest {

    @Test
    void aDeadServerIsOutOfReachUntilItIsBack() throws Exception {
        TestIndex.fresh().with(called("水库").seenBy("public").made()).client.close();
        try (Line line = new Line(SearchServer.port);
                ElasticsearchClient client = client(line.port())) {
            SearchIndex index = TestIndex.over(client);
            assertThat(search(index).total()).isEqualTo(1);
            for (int i = 0; i < 2; i++) {
                line.cut();
                assertEverythingIsOutOfReach(index);
                line.mend();
                assertThat(search(index).total()).isEqualTo(1);
            }
        }
    }

    @Test
    void aSilentServerIsGivenUpAfterThreeSeconds() throws Exception {
        try (ServerSocket silent = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
                ElasticsearchClient client = client(silent.getLocalPort())) {
            Instant begin = Instant.now();
            assertThatThrownBy(() -> search(TestIndex.over(client))).isInstanceOf(SearchUnavailableException.class);
            assertThat(Duration.between(begin, Instant.now())).isBetween(Duration.ofSeconds(2), Duration.ofSeconds(5));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {401, 403, 404, 429, 500, 502, 503})
    void aBrokenServerIsOutOfReach(int status) throws Exception {
        HttpServer broken = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        broken.createContext("/", exchange -> {
            exchange.getRequestBody().readAllBytes();
            byte[] page = "<html>Bad Gateway</html>".getBytes();
            exchange.sendResponseHeaders(status, page.length);
            exchange.getResponseBody().write(page);
            exchange.close();
        });
        broken.start();
        try (ElasticsearchClient client = client(broken.getAddress().getPort())) {
            SearchIndex index = TestIndex.over(client);
            assertThatThrownBy(() -> search(index)).isInstanceOf(SearchUnavailableException.class);
            assertThatThrownBy(() -> index.put(List.of(called("甲").made())))
                    .isInstanceOf(SearchUnavailableException.class);
        } finally {
            broken.stop(0);
        }
    }

    private static void assertEverythingIsOutOfReach(SearchIndex index) {
        assertThatThrownBy(() -> search(index)).isInstanceOf(SearchUnavailableException.class);
        assertThatThrownBy(index::exists).isInstanceOf(SearchUnavailableException.class);
        assertThatThrownBy(index::create).isInstanceOf(SearchUnavailableException.class);
        assertThatThrownBy(() -> index.put(List.of(called("甲").made()))).isInstanceOf(SearchUnavailableException.class);
        assertThatThrownBy(() -> index.remove("expert", List.of(java.util.UUID.randomUUID())))
                .isInstanceOf(SearchUnavailableException.class);
    }

    private static Hits search(SearchIndex index) throws Exception {
        return new Acting("rongchang", CurrentUser.ANONYMOUS)
                .call(() -> index.search(new SearchQuery("水库", null, null, null, 5, null)));
    }

    private static ElasticsearchClient client(int port) {
        return SearchConnection.to("http://127.0.0.1:" + port, Optional.empty());
    }
}
