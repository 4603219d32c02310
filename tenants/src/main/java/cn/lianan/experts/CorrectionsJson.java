package cn.lianan.experts;

import cn.lianan.experts.roster.Corrections;
import cn.lianan.experts.roster.RosterField;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.StringReader;

/** Corrections as they are kept beside the roster. */
final class CorrectionsJson {

    private CorrectionsJson() {}

    static String write(Corrections corrections) {
        JsonArrayBuilder texts = Json.createArrayBuilder();
        corrections
                .texts()
                .forEach((at, fields) -> fields.forEach((field, text) -> texts.add(Json.createObjectBuilder()
                        .add("sheet", at.sheet())
                        .add("row", at.row())
                        .add("field", field.name())
                        .add("text", text))));
        JsonArrayBuilder skipped = Json.createArrayBuilder();
        corrections
                .skipped()
                .forEach(at -> skipped.add(
                        Json.createObjectBuilder().add("sheet", at.sheet()).add("row", at.row())));
        return Json.createObjectBuilder()
                .add("texts", texts)
                .add("skipped", skipped)
                .build()
                .toString();
    }

    static Corrections read(String json) {
        JsonObject kept = Json.createReader(new StringReader(json)).readObject();
        Corrections corrections = Corrections.none();
        for (JsonValue value : kept.getJsonArray("texts")) {
            JsonObject cell = value.asJsonObject();
            corrections = corrections.with(
                    cell.getString("sheet"),
                    cell.getInt("row"),
                    RosterField.valueOf(cell.getString("field")),
                    cell.getString("text"));
        }
        for (JsonValue value : kept.getJsonArray("skipped")) {
            JsonObject row = value.asJsonObject();
            corrections = corrections.skipping(row.getString("sheet"), row.getInt("row"));
        }
        return corrections;
    }
}
