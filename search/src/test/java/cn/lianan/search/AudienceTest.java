package cn.lianan.search;

import static cn.lianan.search.ADocument.called;
import static cn.lianan.search.TestIndex.titles;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.lianan.access.CurrentUser;
import cn.lianan.access.Role;
import cn.lianan.finding.Audience;
import cn.lianan.finding.Hits;
import cn.lianan.finding.SearchQuery;
import cn.lianan.tenancy.NoDistrictException;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(SearchServer.class)
class AudienceTest {

    private static final CurrentUser RESIDENT = new CurrentUser("resident", "resident", Map.of(), false);
    private static final CurrentUser OPERATOR = new CurrentUser("operator", "operator", Map.of(), true);
    private static final CurrentUser KEEPER =
            new CurrentUser("hall", "hall", Map.of("rongchang", Set.of(Role.HALL_KEEPER)), false);

    private static TestIndex index;

    @BeforeAll
    static void fill() throws Exception {
        index = TestIndex.fresh()
                .with(
                        called("水库大坝专家").topics("水利").made(),
                        called("水库大坝公开课").kind("course").seenBy(Audience.PUBLIC).made(),
                        called("水库大坝无人可见").seenBy().made());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "水库大坝",
                "",
                "专家",
                "audience:rongchang",
                "rongchang:officer",
                "*",
                "* OR audience:*",
                "\"}},{\"match_all\":{}}",
                "水库大坝专家\"]}}]}}"
            })
    void foreignersFindNothingWhateverTheyType(String words) {
        assertOnlyPublic("luzhou", TestIndex.LUZHOU_OFFICER, words);
        assertOnlyPublic("luzhou", CurrentUser.ANONYMOUS, words);
        assertOnlyPublic("rongchang", CurrentUser.ANONYMOUS, words);
        assertOnlyPublic("rongchang", TestIndex.LUZHOU_OFFICER, words);
        assertOnlyPublic("rongchang", RESIDENT, words);
        assertOnlyPublic("rongchang", KEEPER, words);
        assertOnlyPublic("luzhou", TestIndex.RONGCHANG_OFFICER, words);
        assertOnlyPublic("region", TestIndex.RONGCHANG_OFFICER, words);
        assertOnlyPublic("region", OPERATOR, words);
    }

    @Test
    void choicesOpenNoWayRoundTheFilter() {
        for (String kind : new String[] {"expert", "expert\" OR \"course", "*"}) {
            Hits hits = index.findAs(
                    "luzhou", TestIndex.LUZHOU_OFFICER, new SearchQuery("水库大坝", kind, "rongchang", "水利", 20, null));
            assertThat(hits.items()).isEmpty();
            assertThat(hits.total()).isZero();
            assertThat(hits.facets().get("kind")).isEmpty();
            assertThat(hits.facets().get("topic")).isEmpty();
        }
    }

    @Test
    void theOfficerAndThePublicFindTheirs() {
        Hits officers = index.find("水库大坝");
        assertThat(titles(officers)).containsExactlyInAnyOrder("水库大坝专家", "水库大坝公开课");
        assertThat(officers.facets().get("topic")).containsEntry("水利", 1L);
        Hits publics =
                index.findAs("luzhou", CurrentUser.ANONYMOUS, new SearchQuery("水库大坝", null, null, null, 9, null));
        assertThat(titles(publics)).containsExactly("水库大坝公开课");
    }

    @Test
    void withoutTheFilterTheSameQueryWouldHaveFoundThem() throws Exception {
        var unfiltered = index.client.search(s -> s.index("portal").query(WordQuery.of(Words.of("水库大坝"))), Void.class);
        assertThat(unfiltered.hits().total().value()).isEqualTo(3);
    }

    @Test
    void nobodySearchesWithoutADistrict() {
        assertThatThrownBy(() -> index.index.search(new SearchQuery("水库", null, null, null, 20, null)))
                .isInstanceOf(NoDistrictException.class);
    }

    private static void assertOnlyPublic(String district, CurrentUser user, String words) {
        Hits hits = index.findAs(district, user, new SearchQuery(words, null, null, null, 20, null));
        assertThat(titles(hits)).isSubsetOf("水库大坝公开课");
        assertThat(hits.total()).isEqualTo(hits.items().size());
        assertThat(hits.facets().get("kind")).doesNotContainKey("expert");
        assertThat(hits.facets().get("topic")).isEmpty();
        assertThat(hits.facets().get("district").values()).allMatch(count -> count == 1);
    }
}
