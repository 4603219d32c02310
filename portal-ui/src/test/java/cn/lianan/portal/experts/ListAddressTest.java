package cn.lianan.portal.experts;

import static org.assertj.core.api.Assertions.assertThat;

import cn.lianan.experts.ExpertSort;
import cn.lianan.experts.ExpertState;
import com.vaadin.flow.router.QueryParameters;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ListAddressTest {

    @Test
    void comesBackFromTheAddressAsItWent() {
        ListAddress address = new ListAddress("水库 大坝&x=1", "nature", ExpertState.SUSPENDED, ExpertSort.TERM, true);
        assertThat(ListAddress.of(QueryParameters.fromString(address.query().getQueryString())))
                .isEqualTo(address);
    }

    @Test
    void theWholeLibraryNeedsNoWords() {
        assertThat(ListAddress.ALL.query().getQueryString()).isEmpty();
        assertThat(ListAddress.of(QueryParameters.empty())).isEqualTo(ListAddress.ALL);
    }

    @ParameterizedTest
    @ValueSource(strings = {"sort=nonsense", "sort=-", "state=fired", "state=", "words=", "x=1", "category="})
    void whatIsNotUnderstoodCountsAsNotSaid(String query) {
        ListAddress read = ListAddress.of(QueryParameters.fromString(query));
        assertThat(read.withWords("")).isEqualTo(new ListAddress("", "", null, ExpertSort.NAME, read.descending()));
    }

    @Test
    void wordsBeyondWhatTheFilterTakesAreCut() {
        assertThat(ListAddress.of(QueryParameters.of("words", "坝".repeat(300)))
                        .filter()
                        .words())
                .hasSize(100);
    }
}
