package cn.lianan.infra;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(10)
class StartupTest {

    private final Queue<String> done = new ConcurrentLinkedQueue<>();
    private final Startup startup = new Startup((step, time) -> done.add(step.name()));

    @Test
    void stepWaitsForThoseBeforeIt() throws Exception {
        Step first = Step.of("first", () -> Thread.sleep(100));
        startup.run(List.of(first, Step.of("second", () -> {}, first)));
        assertThat(done).containsExactly("first", "second");
    }

    @Test
    void independentStepsRunSideBySide() throws Exception {
        CountDownLatch both = new CountDownLatch(2);
        Step.Action meet = () -> {
            both.countDown();
            both.await();
        };
        startup.run(List.of(Step.of("one", meet), Step.of("other", meet)));
        assertThat(done).containsExactlyInAnyOrder("one", "other");
    }

    @Test
    void firstFailureEndsTheStartAtOnce() {
        Step endless = Step.of("endless", () -> Thread.sleep(60_000));
        Step broken = Step.of("broken", () -> {
            throw new IllegalStateException("why");
        });
        assertThatThrownBy(() -> startup.run(List.of(endless, broken, Step.of("never", () -> {}, broken))))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("why");
        assertThat(done).isEmpty();
    }
}
