package cn.lianan.search;

import static cn.lianan.search.ADocument.called;
import static cn.lianan.search.TestIndex.titles;
import static org.assertj.core.api.Assertions.assertThat;

import cn.lianan.finding.Hit;
import cn.lianan.finding.Hits;
import cn.lianan.finding.SearchQuery;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(SearchServer.class)
class ResultPageTest {

    private static TestIndex index;

    @BeforeAll
    static void fill() throws Exception {
        index = TestIndex.fresh()
                .with(
                        called("防汛甲")
                                .topics("水利", "应急")
                                .text("位于河边。负责水库大坝安全，兼管水位。" + "长".repeat(300))
                                .made(),
                        called("防汛乙").topics("水利").made(),
                        called("防汛丙").topics("地质").of("luzhou").made(),
                        called("防汛课").kind("course").topics("应急").made());
    }

    @Test
    void facetsCountKindsDistrictsAndTopics() {
        Hits hits = index.find("防汛");
        assertThat(hits.facets())
                .containsExactly(
                        Map.entry("kind", Map.of("expert", 3L, "course", 1L)),
                        Map.entry("district", Map.of("rongchang", 3L, "luzhou", 1L)),
                        Map.entry("topic", Map.of("水利", 2L, "应急", 2L, "地质", 1L)));
        assertThat(hits.facets().get("kind").keySet()).containsExactly("expert", "course");
    }

    @Test
    void aChoiceNarrowsTheHitsAndTheOtherFacetsButNotItsOwn() {
        Hits hits = index.find(new SearchQuery("防汛", "expert", "rongchang", "水利", 20, null));
        assertThat(titles(hits)).containsExactlyInAnyOrder("防汛甲", "防汛乙");
        assertThat(hits.total()).isEqualTo(2);
        assertThat(hits.facets())
                .containsEntry("kind", Map.of("expert", 2L))
                .containsEntry("district", Map.of("rongchang", 2L))
                .containsEntry("topic", Map.of("水利", 2L, "应急", 1L));
    }

    @Test
    void blankChoicesAreNone() {
        assertThat(index.find(new SearchQuery("防汛", "", " ", "", 20, null)).total())
                .isEqualTo(4);
    }

    @Test
    void foundWordsAreMarkedInOnePiece() {
        Hit hit = index.find("水库大坝").items().get(0);
        assertThat(hit.highlights()).hasSize(1);
        assertThat(hit.highlights().get(0))
                .contains(Hit.MARK_BEGIN + "水库大坝" + Hit.MARK_END)
                .contains("兼管水位")
                .hasSizeLessThan(120);
    }

    @Test
    void titleAndSummaryAreMarkedToo() {
        assertThat(index.find("防汛乙").items().get(0).highlights())
                .containsExactly(Hit.MARK_BEGIN + "防汛乙" + Hit.MARK_END);
    }

    @Test
    void nothingMarkedIsAnEmptyList() {
        assertThat(index.find("").items()).allMatch(hit -> hit.highlights().isEmpty());
        assertThat(index.find("地质").items().get(0).highlights()).isEmpty();
    }

    @Test
    void marksInTheTextItselfAreNotTakenForMarks() throws Exception {
        TestIndex forged = TestIndex.fresh()
                .with(called("伪造")
                        .text(Hit.MARK_BEGIN + "假" + Hit.MARK_END + "<b>真话</b>")
                        .made());
        assertThat(forged.find("真话").items().get(0).highlights())
                .containsExactly("假 <b>" + Hit.MARK_BEGIN + "真话" + Hit.MARK_END + "</b>");
        fill();
    }
}
