package cn.lianan.portal.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.lianan.experts.RegisterExpert;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A deed, its audit line and word of it are one transaction of the server's; the relay takes the word from there. */
@ExtendWith(ArquillianExtension.class)
class TransactionIT {

    private static final List<String> ALL_THREE = List.of("1", "1", "1");
    private static final List<String> NONE = List.of("0", "0", "0");

    @Inject
    RegisterExpert register;

    @Inject
    RegisterThenFail registerThenFail;

    @Deployment
    static WebArchive portal() {
        return PackedPortal.warWith(PastTheWalls.class, Officers.class, RegisterThenFail.class, Traces.class);
    }

    @Test
    void whatSucceedsLeavesTheExpertTheAuditLineAndTheEvent() {
        UUID id = Officers.enter(register, "rongchang");
        assertThat(PastTheWalls.row(Traces.of(id))).isEqualTo(ALL_THREE);
    }

    @Test
    void whatFailsAfterWritingLeavesNothing() {
        AtomicReference<UUID> written = new AtomicReference<>();
        assertThatThrownBy(() -> Officers.in(
                        "rongchang",
                        () -> registerThenFail.run((id, seenWithin) -> {
                            assertThat(seenWithin).isEqualTo(ALL_THREE);
                            written.set(id);
                        })))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage(RegisterThenFail.REASON);
        assertThat(PastTheWalls.row(Traces.of(written.get()))).isEqualTo(NONE);
    }

    @Test
    void withoutTheSearchServerTheEventStaysWithItsErrorUntilItCanBeDelivered() throws Exception {
        UUID id = Officers.enter(register, "rongchang");
        Instant end = Instant.now().plus(Duration.ofSeconds(15));
        while (attempts(id).get(0).equals("0") && Instant.now().isBefore(end)) {
            Thread.sleep(200);
        }
        assertThat(Integer.parseInt(attempts(id).get(0))).isPositive();
        assertThat(attempts(id).get(1)).contains("SearchUnavailableException");
    }

    /** How often the relay tried, and what came of it. */
    private static List<String> attempts(UUID id) {
        return PastTheWalls.row("select attempts, error from outbox_event where subject_id = '" + id + "'");
    }
}
