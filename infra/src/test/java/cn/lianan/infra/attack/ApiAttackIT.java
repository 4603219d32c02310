package cn.lianan.infra.attack;

import static org.assertj.core.api.Assertions.assertThat;

import cn.lianan.infra.running.Caller;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nobody of another district, and nobody without a district, gets a byte or changes a row through the API. */
class ApiAttackIT {

    /** What everybody may call; its answers are searched for foreign bytes all the same. */
    private static final Set<String> PUBLIC = Set.of(
            "GET /api/v1/districts",
            "GET /api/v1/expert-categories",
            "GET /api/v1/expert-categories/{code}",
            "GET /api/v1/problems",
            "GET /api/v1/problems/{slug}",
            "GET /api/v1/search");

    private static List<Operation> operations;

    @BeforeAll
    static void prepare() {
        Victim.prepare();
        operations = Operation.all();
    }

    @Test
    void theDescriptionNamesTheOperations() {
        assertThat(operations)
                .extracting(Operation::toString)
                .contains(
                        "GET /api/v1/experts",
                        "PATCH /api/v1/experts/{id}",
                        "POST /api/v1/expert-imports",
                        "GET /api/v1/search");
        assertThat(operations).extracting(Operation::toString).containsAll(PUBLIC);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "resident", "expert", "operator", "luzhou-officer", "luzhou-admin", "rongchang-hall"})
    void getsNothingOnTheDistrictsOwnHost(String account) {
        Caller caller = account.isEmpty() ? Caller.anonymous() : Caller.as(account);
        Map<String, String> before = Victim.prints();
        assertThat(new Attack("'" + account + "'", caller, Victim.DISTRICT, PUBLIC).run(operations))
                .isEmpty();
        assertThat(Victim.prints()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"luzhou-officer", "luzhou-admin"})
    void getsNothingAtHomeWithForeignIds(String account) {
        List<Operation> withIds =
                operations.stream().filter(Operation::hasParameter).toList();
        List<Operation> lists = operations.stream()
                .filter(o -> !o.hasParameter() && o.method().equals("GET"))
                .toList();
        Set<String> open = new java.util.HashSet<>(PUBLIC);
        lists.forEach(o -> open.add(o.toString()));
        Map<String, String> before = Victim.prints();
        assertThat(new Attack(account, Caller.as(account), "luzhou", PUBLIC).run(withIds))
                .isEmpty();
        assertThat(new Attack(account, Caller.as(account), "luzhou", open).run(lists))
                .isEmpty();
        assertThat(Victim.prints()).isEqualTo(before);
    }

    /** The attack sees what there is to see: let in through the front door, it reports leaks and changed rows. */
    @Test
    void theAttackIsNotBlind() {
        Map<String, String> before = Victim.prints();
        List<Operation> looksFirst = operations.stream()
                .sorted(Comparator.comparing((Operation o) -> !o.method().equals("GET")))
                .toList();
        List<String> findings =
                new Attack("owner", Caller.as("rongchang-officer"), Victim.DISTRICT, PUBLIC).run(looksFirst);
        assertThat(findings).anyMatch(f -> f.contains("GET /api/v1/experts/{id} leaked " + Victim.NAME));
        assertThat(findings).anyMatch(f -> f.contains("GET /api/v1/experts answered 200"));
        assertThat(findings).anyMatch(f -> f.contains("GET /api/v1/search leaked " + Victim.NAME));
        assertThat(Victim.prints()).isNotEqualTo(before);
    }
}
