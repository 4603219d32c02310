package cn.lianan.infra.attack;

import cn.lianan.infra.running.Caller;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * An operation of the API as its own description names it: a new one is attacked without anyone remembering.
 *
 * @param method GET, POST …
 * @param path with parameters in braces
 * @param mediaType what a body must be, or null when there is none
 * @param fields names of the body's fields
 */
record Operation(String method, String path, String mediaType, Set<String> fields) {

    private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");
    private static final Map<String, String> WORDS =
            Map.of("name", "攻击者", "employer", "攻击", "reason", "攻击", "group", "nature", "title", "攻击");

    static List<Operation> all() {
        byte[] description = Caller.anonymous()
                .call("", "GET", "/openapi", null, Map.of("Accept", "application/json"))
                .body();
        JsonObject api = Json.createReader(new StringReader(new String(description, StandardCharsets.UTF_8)))
                .readObject();
        List<Operation> operations = new ArrayList<>();
        api.getJsonObject("paths")
                .forEach((path, methods) -> methods.asJsonObject().forEach((method, operation) -> {
                    if (METHODS.contains(method)) {
                        operations.add(read(api, path, method, operation.asJsonObject()));
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

    /** A body that would be taken if the caller were allowed. */
    String body() {
        var body = Json.createObjectBuilder();
        WORDS.forEach((field, word) -> {
            if (fields.contains(field)) {
                body.add(field, word);
            }
        });
        return body.build().toString();
    }

    @Override
    public String toString() {
        return method + " " + path;
    }

    private static Operation read(JsonObject api, String path, String method, JsonObject operation) {
        String verb = method.toUpperCase(Locale.ROOT);
        JsonObject body = operation.getJsonObject("requestBody");
        if (body == null || body.getJsonObject("content") == null) {
            return new Operation(verb, path, null, Set.of());
        }
        String mediaType = body.getJsonObject("content").keySet().iterator().next();
        JsonObject schema =
                body.getJsonObject("content").getJsonObject(mediaType).getJsonObject("schema");
        return new Operation(verb, path, mediaType, fields(api, schema));
    }

    private static Set<String> fields(JsonObject api, JsonObject schema) {
        if (schema != null && schema.containsKey("$ref")) {
            String name = schema.getString("$ref").replace("#/components/schemas/", "");
            return fields(
                    api,
                    api.getJsonObject("components").getJsonObject("schemas").getJsonObject(name));
        }
        return schema == null || schema.getJsonObject("properties") == null
                ? Set.of()
                : Set.copyOf(schema.getJsonObject("properties").keySet());
    }
}
