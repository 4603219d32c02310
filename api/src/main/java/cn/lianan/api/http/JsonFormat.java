package cn.lianan.api.http;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbConfig;
import jakarta.ws.rs.ext.ContextResolver;
import jakarta.ws.rs.ext.Provider;

/** How the API writes JSON: fields always there in the order of the alphabet, null when empty; instants in ISO 8601, constants by their names. */
@Provider
public class JsonFormat implements ContextResolver<Jsonb> {

    private static final Jsonb JSON = JsonbBuilder.create(new JsonbConfig().withNullValues(true));

    @Override
    public Jsonb getContext(Class<?> type) {
        return JSON;
    }

    /** The text that the API would answer with. */
    public static String write(Object answer) {
        return JSON.toJson(answer);
    }
}
