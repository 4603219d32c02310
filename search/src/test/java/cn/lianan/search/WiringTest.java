package cn.lianan.search;

import static cn.lianan.search.ADocument.called;
import static org.assertj.core.api.Assertions.assertThat;

import cn.lianan.access.Acting;
import cn.lianan.finding.SearchIndex;
import cn.lianan.finding.SearchQuery;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.enterprise.inject.spi.InjectionPoint;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.weld.junit5.EnableWeld;
import org.jboss.weld.junit5.WeldInitiator;
import org.jboss.weld.junit5.WeldSetup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The parts find each other as they do in the server. */
@ExtendWith(SearchServer.class)
@EnableWeld
class WiringTest {

    @WeldSetup
    WeldInitiator weld = WeldInitiator.of(
            SearchConnection.class,
            PortalIndex.class,
            Filling.class,
            Asking.class,
            ElasticsearchIndex.class,
            Configuration.class);

    @Test
    void theDomainsIndexIsElasticsearch() throws Exception {
        TestIndex.fresh();
        SearchIndex index = weld.select(SearchIndex.class).get();
        assertThat(index.exists()).isTrue();
        index.put(List.of(called("水库").made()));
        new Acting("rongchang", TestIndex.RONGCHANG_OFFICER)
                .call(() -> index.search(new SearchQuery("水库", null, null, null, 1, null)));
    }

    /** Stands in for the server's MicroProfile Config. */
    @Dependent
    static class Configuration {

        @Produces
        @ConfigProperty
        String text(InjectionPoint point) {
            return "portal.search.url"
                            .equals(point.getAnnotated()
                                    .getAnnotation(ConfigProperty.class)
                                    .name())
                    ? SearchServer.url()
                    : null;
        }

        @Produces
        @ConfigProperty
        Optional<String> optional() {
            return Optional.of("anyone");
        }
    }
}
