package cn.lianan.api.http;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;

/** JSON merge patch (RFC 7396): fields that are given replace, null removes, what is left out stays. */
public final class MergePatch {

    /** Its media type. */
    public static final String MEDIA_TYPE = "application/merge-patch+json";

    private MergePatch() {}

    /** The record with the patch applied, read as strictly as a whole one. */
    @SuppressWarnings("unchecked")
    public static <T extends Record> T apply(T now, JsonObject patch) {
        JsonObject before = Json.createReader(new StringReader(JsonFormat.write(now))).readObject();
        JsonObject after = Json.createMergePatch(patch).apply(before).asJsonObject();
        return (T) RecordReader.read(after, now.getClass());
    }
}
