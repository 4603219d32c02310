package cn.lianan.infra.attack;

import cn.lianan.infra.running.Caller;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * An operation of the API as its own description names it: a new one is attacked without anyone remembering.
 *
 * @param method GET, POST …
 * @param path with parameters in braces
 * @param mediaType what a body must be, or null when there is none
 */
record Operation(String method, String path, String mediaType) {

    private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");

    static List<Operation> all() {
        byte[] description = Caller.anonymous()
                .call("", "GET", "/openapi", null, Map.of("Accept", "application/json"))
                .body();
        JsonObject paths = Json.createReader(new StringReader(new String(description, StandardCharsets.UTF_8)))
                .readObject()
                .getJsonObject("paths");
        List<Operation> operations = new ArrayList<>();
        paths.forEach((path, methods) -> methods.asJsonObject().forEach((method, operation) -> {
            if (METHODS.contains(method)) {
                operations.add(new Operation(method.toUpperCase(java.util.Locale.ROOT), path, mediaType(operation)));
            }
        }));
        return operations;
    }

    boolean hasParameter() {
        return path.contains("{");
    }

    String with(String id) {
        return path.replaceAll("\\{[^}]+}", id);
    }

    @Override
    public String toString() {
        return method + " " + path;
    }

    private static String mediaType(JsonValue operation) {
        JsonObject body = operation.asJsonObject().getJsonObject("requestBody");
        return body == null || body.getJsonObject("content") == null
                ? null
                : body.getJsonObject("content").keySet().iterator().next();
    }
}
