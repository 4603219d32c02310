package cn.lianan.infra.attack;

import static org.assertj.core.api.Assertions.assertThat;

import cn.lianan.infra.running.Caller;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Who may call what on the host of Rongchang, as one table. An operation that is not in it fails the test. */
class CallersAndOperationsIT {

    private static final String EVERYBODY =
            "anonymous resident operator luzhou-officer rongchang-hall rongchang-town rongchang-officer rongchang-admin";
    private static final String READERS = "rongchang-town rongchang-officer rongchang-admin";
    private static final String BUREAU = "rongchang-officer rongchang-admin";

    private static final Map<String, String> TABLE = new TreeMap<>(Map.ofEntries(
            Map.entry("GET /api/v1/districts", EVERYBODY),
            Map.entry("GET /api/v1/problems", EVERYBODY),
            Map.entry("GET /api/v1/problems/{slug}", EVERYBODY),
            Map.entry("GET /api/v1/search", EVERYBODY),
            Map.entry("GET /api/v1/expert-categories", EVERYBODY),
            Map.entry("GET /api/v1/expert-categories/{code}", EVERYBODY),
            Map.entry("POST /api/v1/expert-categories", BUREAU),
            Map.entry("GET /api/v1/experts", READERS),
            Map.entry("GET /api/v1/experts/{id}", READERS),
            Map.entry("POST /api/v1/experts", BUREAU),
            Map.entry("PATCH /api/v1/experts/{id}", BUREAU),
            Map.entry("POST /api/v1/experts/{id}/appointment", BUREAU),
            Map.entry("POST /api/v1/experts/{id}/suspension", BUREAU),
            Map.entry("POST /api/v1/experts/{id}/release", BUREAU),
            Map.entry("GET /api/v1/experts/{id}/personal-data", BUREAU),
            Map.entry("GET /api/v1/experts.xlsx", BUREAU),
            Map.entry("POST /api/v1/expert-imports", BUREAU),
            Map.entry("GET /api/v1/expert-imports/{id}", BUREAU),
            Map.entry("DELETE /api/v1/expert-imports/{id}", BUREAU),
            Map.entry("POST /api/v1/expert-imports/{id}/commitment", BUREAU)));

    @Test
    void everyOperationLetsInWhomTheTableNames() {
        Map<String, Caller> callers = new LinkedHashMap<>();
        for (String name : EVERYBODY.split(" ")) {
            callers.put(name, name.equals("anonymous") ? Caller.anonymous() : Caller.as(name));
        }
        Map<String, String> seen = new TreeMap<>();
        for (Operation operation : Operation.all()) {
            List<String> letIn = new ArrayList<>();
            callers.forEach((name, caller) -> {
                if (!Set.of(401, 403).contains(knock(operation, caller))) {
                    letIn.add(name);
                }
            });
            seen.put(operation.toString(), String.join(" ", letIn));
        }
        assertThat(seen).isEqualTo(TABLE);
    }

    /** Knocks without changing anything: an id of nothing, and a body that no rule accepts. */
    private static int knock(Operation operation, Caller caller) {
        Map<String, String> headers = operation.mediaType() == null
                ? Map.of("If-Match", "\"0\"")
                : Map.of("If-Match", "\"0\"", "Content-Type", operation.mediaType());
        byte[] body = operation.mediaType() == null ? null : "{}".getBytes(java.nio.charset.StandardCharsets.UTF_8);
        return caller.call(
                        "rongchang",
                        operation.method(),
                        operation.with(UUID.randomUUID().toString()),
                        body,
                        headers)
                .statusCode();
    }
}
