package cn.lianan.search;

import static cn.lianan.search.ADocument.called;
import static cn.lianan.search.TestIndex.titles;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.lianan.finding.SearchUnavailableException;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(SearchServer.class)
class VersionTest {

    private final UUID id = UUID.randomUUID();
    private TestIndex index;

    @BeforeEach
    void fresh() throws Exception {
        index = TestIndex.fresh();
    }

    @Test
    void anOlderVersionNeverReplacesANewerOne() throws Exception {
        index.with(called("新名").id(id).version(5).made());
        index.with(called("旧名").id(id).version(4).made(), called("邻居").made());
        assertThat(titles(index.find(""))).containsExactlyInAnyOrder("新名", "邻居");
    }

    @Test
    void theSameVersionMayComeTwice() throws Exception {
        index.with(called("一次").id(id).version(5).made());
        index.with(called("两次").id(id).version(5).made());
        assertThat(titles(index.find(""))).containsExactly("两次");
    }

    @Test
    void whatWasRemovedNeverComesBack() throws Exception {
        index.with(called("离开").id(id).version(5).made());
        index.index.remove("expert", List.of(id));
        index.index.remove("expert", List.of(id));
        index.with(called("离开").id(id).version(6).made());
        index.with(called("离开").id(id).version(Long.MAX_VALUE - 1).made());
        assertThat(index.find("").total()).isZero();
        String left = index.client
                .get(g -> g.index("portal").id("expert:" + id), co.elastic.clients.json.JsonData.class)
                .source()
                .toString();
        assertThat(left).doesNotContain("离开");
    }

    @Test
    void aRemovalOfWhatNeverCameKeepsItAway() throws Exception {
        index.index.remove("expert", List.of(id));
        index.with(called("迟到").id(id).made());
        assertThat(index.find("").total()).isZero();
    }

    @Test
    void aRefusedDocumentIsNamedAndDoesNotKeepTheOthersBack() throws Exception {
        String immense = "长".repeat(20_000);
        assertThatThrownBy(() -> index.with(
                        called("好").made(), called("坏").id(id).topics(immense).made()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(id.toString());
        index.refresh();
        assertThat(titles(index.find(""))).containsExactly("好");
    }

    @Test
    void creatingTwiceKeepsWhatIsThere() throws Exception {
        index.with(called("在").made());
        index.index.create();
        assertThat(index.index.exists()).isTrue();
        assertThat(index.find("").total()).isEqualTo(1);
    }

    @Test
    void aLostAliasIsSetAgain() throws Exception {
        index.with(called("在").made());
        index.client.indices().deleteAlias(d -> d.index("portal-1").name("portal"));
        assertThat(index.index.exists()).isFalse();
        index.index.create();
        assertThat(index.find("").total()).isEqualTo(1);
    }

    @Test
    void aMissingIndexIsOutOfReachAndNotMadeByWriting() throws Exception {
        index.wipe();
        assertThat(index.index.exists()).isFalse();
        assertThatThrownBy(() -> index.index.put(Arrays.asList(called("早").made())))
                .isInstanceOf(SearchUnavailableException.class);
        assertThatThrownBy(() -> index.index.remove("expert", List.of(id)))
                .isInstanceOf(SearchUnavailableException.class);
        assertThatThrownBy(() -> index.find("早")).isInstanceOf(SearchUnavailableException.class);
        assertThat(index.index.exists()).isFalse();
    }
}
