package cn.lianan.walls;

import static org.assertj.core.api.Assertions.assertThat;

import cn.lianan.experts.ExpertFilter;
import cn.lianan.experts.ExpertLine;
import cn.lianan.experts.ExpertProfile;
import cn.lianan.experts.ExpertSort;
import cn.lianan.experts.ListExperts;
import cn.lianan.experts.PersonalData;
import cn.lianan.experts.RegisterExpert;
import cn.lianan.harness.House;
import cn.lianan.harness.TestPostgres;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/** Two districts share eight pooled connections under 200 threads for a minute: nobody ever reads the other's rows. */
class CrossTalkTest {

    private static final int THREADS = 200;
    private static final List<String> DISTRICTS = List.of("neijiang", "yongchuan");

    @Test
    void nobodyReadsTheOthersRows() throws Exception {
        DISTRICTS.forEach(CrossTalkTest::register);
        AtomicLong reads = new AtomicLong();
        Queue<String> foreign = hammer(reads, Duration.ofSeconds(60));
        assertThat(foreign).isEmpty();
        assertThat(reads.get()).isGreaterThan(THREADS);
    }

    @Test
    void withTheWallTakenOutTheSameTestSeesForeignRows() throws Exception {
        DISTRICTS.forEach(CrossTalkTest::register);
        TestPostgres.get().asSuperuserInPortal("alter table experts_expert disable row level security");
        try {
            List<List<String>> seen = new ArrayList<>();
            House.asOfficer("neijiang", () -> seen.add(House.bean(RawRead.class).districts()));
            assertThat(seen.get(0)).contains("yongchuan");
        } finally {
            TestPostgres.get().asSuperuserInPortal("alter table experts_expert enable row level security");
        }
        House.asOfficer("neijiang", () -> assertThat(House.bean(RawRead.class).districts())
                .containsOnly("neijiang"));
    }

    private static Queue<String> hammer(AtomicLong reads, Duration time) throws Exception {
        Queue<String> foreign = new ConcurrentLinkedQueue<>();
        Instant end = Instant.now().plus(time);
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        List<Future<?>> running = new ArrayList<>();
        for (int i = 0; i < THREADS; i++) {
            String district = DISTRICTS.get(i % 2);
            running.add(threads.submit(() -> {
                while (Instant.now().isBefore(end)) {
                    read(district).stream()
                            .filter(line -> !line.employer().startsWith(district))
                            .forEach(line -> foreign.add(district + " read " + line.employer()));
                    reads.incrementAndGet();
                }
            }));
        }
        for (Future<?> one : running) {
            one.get(time.toSeconds() + 60, TimeUnit.SECONDS);
        }
        threads.shutdown();
        return foreign;
    }

    private static List<ExpertLine> read(String district) {
        List<ExpertLine> lines = House.asOfficer(district, () -> House.bean(ListExperts.class)
                .page(new ExpertFilter("crosstalk", null, null), ExpertSort.NAME, false, 0, 50));
        assertThat(lines).isNotEmpty();
        return lines;
    }

    private static void register(String district) {
        House.asOfficer(district, () -> House.bean(RegisterExpert.class)
                .register(
                        new ExpertProfile("测试员", null, district + " crosstalk", "", "", Set.of(), "", ""),
                        PersonalData.NONE));
    }
}
