package cn.lianan.portal.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.lianan.experts.ExpertFilter;
import cn.lianan.experts.ExpertSort;
import cn.lianan.experts.ListExperts;
import cn.lianan.experts.RegisterExpert;
import cn.lianan.tenancy.NoDistrictException;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Two districts share Payara's own pool and transactions; nobody ever reads the other's rows, nor anything without a district. */
@ExtendWith(ArquillianExtension.class)
class WallsInPayaraIT {

    private static final int THREADS = 200;
    private static final List<String> DISTRICTS = List.of("neijiang", "yongchuan");

    @Inject
    ListExperts experts;

    @Inject
    RegisterExpert register;

    @Inject
    RawRead raw;

    @Resource
    ManagedExecutorService jobs;

    @Deployment
    static WebArchive portal() {
        return PackedPortal.warWith(PastTheWalls.class, Officers.class, RawRead.class);
    }

    @BeforeEach
    void everyDistrictHasAnExpert() {
        for (String district : DISTRICTS) {
            Officers.enter(register, district);
        }
    }

    @Test
    void nobodyReadsTheOthersRows() throws Exception {
        AtomicLong reads = new AtomicLong();
        assertThat(wrongReadings(Duration.ofSeconds(20), reads)).isEmpty();
        assertThat(reads).hasValueGreaterThan(THREADS);
    }

    @Test
    void withTheWallTakenOutTheSameCheckSeesForeignRows() throws Exception {
        PastTheWalls.run("alter table experts_expert disable row level security");
        try {
            assertThat(wrongReadings(Duration.ofSeconds(1), new AtomicLong()))
                    .anyMatch(reading -> reading.matches("neijiang read .*yongchuan.*"))
                    .anyMatch(reading -> reading.matches("yongchuan read .*neijiang.*"));
        } finally {
            PastTheWalls.run("alter table experts_expert enable row level security");
        }
        assertThat(Officers.in("neijiang", raw::districts)).containsExactly("neijiang");
    }

    @Test
    void aJobWithoutADistrictGetsAnErrorAndNeverAnEmptyList() {
        assertThatThrownBy(() -> jobs.submit(this::employers).get()).hasRootCauseInstanceOf(NoDistrictException.class);
        assertThatThrownBy(() -> jobs.submit(raw::districts).get()).hasRootCauseInstanceOf(NoDistrictException.class);
    }

    @Test
    void aJobThatCarriesSomebodyActsInTheirDistrict() throws Exception {
        for (String district : DISTRICTS) {
            assertThat(jobs.submit(() -> Officers.in(district, this::employers)).get())
                    .containsOnly(district);
        }
    }

    private List<String> employers() {
        return experts.page(ExpertFilter.ALL, ExpertSort.NAME, false, 0, 50).stream()
                .map(line -> line.employer())
                .toList();
    }

    /** Everybody reads for a while, once by the use case and once past Hibernate: whatever was not just their own. */
    private Queue<String> wrongReadings(Duration time, AtomicLong reads) throws Exception {
        Queue<String> wrong = new ConcurrentLinkedQueue<>();
        Instant end = Instant.now().plus(time);
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<Future<?>> running = new ArrayList<>();
            for (int i = 0; i < THREADS; i++) {
                String district = DISTRICTS.get(i % 2);
                running.add(threads.submit(() -> {
                    do {
                        note(district, Officers.in(district, this::employers), wrong);
                        note(district, Officers.in(district, raw::districts), wrong);
                        reads.incrementAndGet();
                    } while (Instant.now().isBefore(end));
                }));
            }
            for (Future<?> one : running) {
                one.get(time.toSeconds() + 60, TimeUnit.SECONDS);
            }
        } finally {
            threads.shutdownNow();
        }
        return wrong;
    }

    private static void note(String district, List<String> seen, Queue<String> wrong) {
        Set<String> owners = new TreeSet<>(seen);
        if (!owners.equals(Set.of(district))) {
            wrong.add(district + " read " + owners);
        }
    }
}
