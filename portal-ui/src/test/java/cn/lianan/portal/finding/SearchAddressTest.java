package cn.lianan.portal.finding;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.QueryParameters;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SearchAddressTest {

    private static final SearchAddress FAR =
            new SearchAddress("滑坡 监测", Map.of("topic", "地质灾害", "kind", "expert"), "cursor=+/");

    @Test
    void comesBackFromTheAddressAsItWent() {
        assertThat(SearchAddress.of(QueryParameters.fromString(FAR.query().getQueryString())))
                .isEqualTo(FAR);
    }

    @Test
    void narrowingKeepsTheWordsAndBeginsAtTheFirstPage() {
        assertThat(FAR.with("district", "rongchang"))
                .isEqualTo(new SearchAddress(
                        "滑坡 监测", Map.of("topic", "地质灾害", "kind", "expert", "district", "rongchang"), ""));
        assertThat(FAR.without("topic")).isEqualTo(new SearchAddress("滑坡 监测", Map.of("kind", "expert"), ""));
    }

    @Test
    void newWordsForgetTheFacets() {
        assertThat(FAR.withWords(" 消防 ")).isEqualTo(new SearchAddress("消防", Map.of(), ""));
    }

    @Test
    void whatIsTooLongForASearchIsCutOrLeftOut() {
        SearchAddress read = SearchAddress.of(QueryParameters.simple(
                Map.of("q", "坝".repeat(300), "topic", "x".repeat(41), "after", "y".repeat(501))));
        assertThat(read).isEqualTo(new SearchAddress("坝".repeat(200), Map.of(), ""));
    }
}
