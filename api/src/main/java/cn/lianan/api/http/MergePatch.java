package cn.lianan.api.http;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;

/**
 * JSON merge patch (RFC 7396): fields that are given replace, null removes, what is left out stays.
 *
 * @param fields what to change
 */
public record MergePatch(JsonObject fields) {

    /** Its media type. */
    public static final String MEDIA_TYPE = "application/merge-patch+json";

    /** Whether it speaks of the field. */
    public boolean names(String field) {
        return fields.containsKey(field);
    }

    /** The record with the patch applied, read as strictly as a whole one. */
    @SuppressWarnings("unchecked")
    public <T extends Record> T applyTo(T now) {
        JsonObject before =
                Json.createReader(new StringReader(JsonFormat.write(now))).readObject();
        JsonObject after = Json.createMergePatch(fields).apply(before).asJsonObject();
        return (T) RecordReader.read(after, now.getClass());
    }
}
