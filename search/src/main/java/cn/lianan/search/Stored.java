package cn.lianan.search;

import cn.lianan.finding.Document;
import co.elastic.clients.json.JsonData;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import java.util.Collection;
import java.util.Objects;
import java.util.UUID;

/** How a document lies in the index. Title and summary lie there twice: folded to be found, and as written to be shown. */
final class Stored {

    private Stored() {}

    static String uid(String kind, UUID id) {
        return kind + ":" + id;
    }

    static JsonData document(Document document) {
        JsonObject shown = Json.createObjectBuilder()
                .add("title", Folding.whole(document.title()))
                .add("summary", Folding.whole(text(document.summary())))
                .build();
        return JsonData.of(Json.createObjectBuilder()
                .add("uid", uid(document.kind(), document.id()))
                .add("kind", document.kind())
                .add("id", document.id().toString())
                .add("district", document.district())
                .add("audience", array(document.audience()))
                .add("updatedAt", document.updatedAt().toEpochMilli())
                .add("shown", shown)
                .add("title", Folding.fold(document.title()))
                .add("summary", Folding.fold(text(document.summary())))
                .add("text", Folding.fold(text(document.text())))
                .add("topics", array(document.topics()))
                .build());
    }

    /** What stays of a removed thing: its uid, so that its version is remembered. Without an audience nobody finds it. */
    static JsonData tombstone(String kind, UUID id) {
        return JsonData.of(Json.createObjectBuilder().add("uid", uid(kind, id)).build());
    }

    private static String text(String orNull) {
        return Objects.requireNonNullElse(orNull, "");
    }

    private static JsonArrayBuilder array(Collection<String> values) {
        JsonArrayBuilder array = Json.createArrayBuilder();
        values.forEach(v -> array.add(Folding.whole(v)));
        return array;
    }
}
