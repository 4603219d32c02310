package cn.lianan.idempotency;

import static cn.lianan.harness.House.as;
import static cn.lianan.harness.House.asOfficer;
import static cn.lianan.harness.House.bean;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.lianan.access.CurrentUser;
import cn.lianan.access.NotAllowedException;
import cn.lianan.access.Role;
import cn.lianan.harness.House;
import cn.lianan.harness.TestPostgres;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** A key takes effect once, for its owner in its district. */
class AnswerOnceTest {

    private static final Reply REPLY = new Reply(201, "http://localhost/x", "\"0\"", "{\"phone\":\"19900001234\"}");

    private final String key = UUID.randomUUID().toString();

    @Test
    void givesTheFirstReplyAgain() {
        assertThat(claim("a")).isEqualTo(new Claim.Fresh());
        answer();
        assertThat(claim("a")).isEqualTo(new Claim.Answered(REPLY));
    }

    @Test
    void refusesTheKeyForAnotherRequest() {
        claim("a");
        assertThat(claim("b")).isEqualTo(new Claim.Taken());
        answer();
        assertThat(claim("b")).isEqualTo(new Claim.Taken());
    }

    @Test
    void waitsForAReplyThatHasNotCome() {
        claim("a");
        assertThat(claim("a")).isEqualTo(new Claim.Unanswered());
    }

    @Test
    void givesTheKeyBackAfterARefusal() {
        claim("a");
        asOfficer("rongchang", () -> {
            bean(AnswerOnce.class).giveBack(key);
            return null;
        });
        assertThat(claim("b")).isEqualTo(new Claim.Fresh());
    }

    @Test
    void keepsPeopleAndDistrictsApart() {
        claim("a");
        answer();
        CurrentUser colleague = new CurrentUser("colleague", "", Map.of("rongchang", Set.of(Role.OFFICER)), false);
        assertThat(as("rongchang", colleague, () -> bean(AnswerOnce.class).claim(key, "a")))
                .isEqualTo(new Claim.Fresh());
        CurrentUser abroad = House.user("rongchang", Role.OFFICER);
        assertThat(as("luzhou", abroad, () -> bean(AnswerOnce.class).claim(key, "a")))
                .isEqualTo(new Claim.Fresh());
        assertThat(claim("a")).isEqualTo(new Claim.Answered(REPLY));
    }

    @Test
    void isNotForAnonymousCallers() {
        assertThatThrownBy(() -> as("rongchang", CurrentUser.ANONYMOUS, () -> bean(AnswerOnce.class)
                        .claim(key, "a")))
                .isInstanceOf(NotAllowedException.class);
    }

    @Test
    void letsOneOfManyAtTheSameMomentThrough() throws Exception {
        int callers = 6;
        CountDownLatch together = new CountDownLatch(callers);
        ExecutorService threads = Executors.newFixedThreadPool(callers);
        List<Future<Claim>> pending = new ArrayList<>();
        for (int i = 0; i < callers; i++) {
            pending.add(threads.submit(() -> {
                together.countDown();
                together.await();
                return claim("a");
            }));
        }
        List<Claim> claims = new ArrayList<>();
        for (Future<Claim> claim : pending) {
            claims.add(claim.get());
        }
        threads.shutdown();
        assertThat(claims).filteredOn(Claim.Fresh.class::isInstance).hasSize(1);
        assertThat(claims).filteredOn(Claim.Unanswered.class::isInstance).hasSize(callers - 1);
    }

    @Test
    void forgetsAfterADay() {
        claim("a");
        answer();
        TestPostgres.get()
                .asSuperuserInPortal(
                        "update idempotency_reply set created_at = now() - interval '25 hours' where key = '" + key
                                + "'");
        asOfficer("rongchang", () -> bean(AnswerOnce.class)
                .claim(UUID.randomUUID().toString(), "x"));
        assertThat(claim("b")).isEqualTo(new Claim.Fresh());
    }

    @Test
    void keepsNoPersonalDataInTheClear() {
        claim("{\"phone\":\"19900001234\"}");
        answer();
        String stored = TestPostgres.get()
                .query("select encode(request, 'escape') || encode(body, 'escape') from idempotency_reply where key = '"
                        + key + "'")
                .get(0)
                .get(0);
        assertThat(stored).isNotEmpty().doesNotContain("19900001234");
    }

    private Claim claim(String request) {
        return asOfficer("rongchang", () -> bean(AnswerOnce.class).claim(key, request));
    }

    private void answer() {
        asOfficer("rongchang", () -> {
            bean(AnswerOnce.class).answered(key, REPLY);
            return null;
        });
    }
}
