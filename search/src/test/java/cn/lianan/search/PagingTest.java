package cn.lianan.search;

import static cn.lianan.search.ADocument.called;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.lianan.finding.Document;
import cn.lianan.finding.Hit;
import cn.lianan.finding.Hits;
import cn.lianan.finding.SearchQuery;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(SearchServer.class)
class PagingTest {

    private static TestIndex index;

    @BeforeAll
    static void fill() throws Exception {
        index = TestIndex.fresh()
                .with(IntStream.range(0, 250)
                        .mapToObj(i -> called("滑坡监测").made())
                        .toArray(Document[]::new));
    }

    @ParameterizedTest
    @ValueSource(strings = {"滑坡", "", "滑坡 监测"})
    void pagesHoldEverythingOnce(String words) {
        for (int size : new int[] {7, 50, 100}) {
            List<UUID> seen = new ArrayList<>();
            String next = null;
            do {
                Hits page = index.find(new SearchQuery(words, null, null, null, size, next));
                assertThat(page.total()).isEqualTo(250);
                page.items().stream().map(Hit::id).forEach(seen::add);
                next = page.next();
            } while (next != null && seen.size() < 1000);
            assertThat(seen).hasSize(250).doesNotHaveDuplicates();
        }
    }

    @Test
    void noNextPageAfterTheLastHit() {
        String next =
                index.find(new SearchQuery("滑坡", null, null, null, 100, null)).next();
        next = index.find(new SearchQuery("滑坡", null, null, null, 100, next)).next();
        Hits last = index.find(new SearchQuery("滑坡", null, null, null, 50, next));
        assertThat(last.items()).hasSize(50);
        assertThat(last.next()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "!!!", "bnVsbA", "dyBOYU4geA", "dyA5ZTk5OSB4", "dyAx", "\uD800", "d2 x"})
    void aDamagedCursorIsRefused(String cursor) {
        assertThatThrownBy(() -> index.find(new SearchQuery("滑坡", null, null, null, 10, cursor)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("cursor");
    }

    @Test
    void theCursorOfAnotherOrderIsRefused() {
        String newest =
                index.find(new SearchQuery("", null, null, null, 10, null)).next();
        assertThatThrownBy(() -> index.find(new SearchQuery("滑坡", null, null, null, 10, newest)))
                .isInstanceOf(DamagedCursorException.class);
    }

    @Test
    void withoutWordsTheNewestComesFirst() throws Exception {
        Instant noon = Instant.parse("2026-05-12T04:00:00Z");
        TestIndex dated = TestIndex.fresh()
                .with(
                        called("旧").updated(noon).made(),
                        called("新").updated(noon.plusSeconds(60)).made(),
                        called("中").updated(noon.plusSeconds(30)).made());
        assertThat(TestIndex.titles(dated.find("  \u3000 "))).containsExactly("新", "中", "旧");
        fill();
    }
}
