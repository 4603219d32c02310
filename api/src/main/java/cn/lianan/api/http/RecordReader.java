package cn.lianan.api.http;

import cn.lianan.api.problems.ProblemException;
import cn.lianan.api.problems.ProblemType;
import cn.lianan.outcomes.Refusal;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Reads a JSON object into a record, strictly: a field that the record does not have or whose value is of another type is
 * refused by name, all of them at once. Missing and null are the same. Knows texts, constants, months, sets of texts and
 * records within records.
 */
public final class RecordReader {

    private final List<Refusal> reasons = new ArrayList<>();

    private RecordReader() {}

    /** The record, or a problem that names every wrong field. */
    public static <T> T read(JsonObject json, Class<T> type) {
        RecordReader reader = new RecordReader();
        T read = reader.record("", json, type);
        if (!reader.reasons.isEmpty()) {
            throw new ProblemException(ProblemType.INVALID_BODY, reader.reasons);
        }
        return read;
    }

    private <T> T record(String path, JsonObject json, Class<T> type) {
        RecordComponent[] components = type.getRecordComponents();
        Set<String> known =
                Arrays.stream(components).map(RecordComponent::getName).collect(Collectors.toSet());
        json.keySet().stream()
                .filter(field -> !known.contains(field))
                .forEach(f -> refuse(path + f, "body.field.unknown"));
        Object[] values = Arrays.stream(components)
                .map(c -> value(path + c.getName(), json.get(c.getName()), c.getType()))
                .toArray();
        try {
            Class<?>[] types =
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
            Constructor<T> constructor = type.getDeclaredConstructor(types);
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private Object value(String path, JsonValue json, Class<?> type) {
        if (json == null || json == JsonValue.NULL) {
            return null;
        }
        if (type.isRecord()) {
            return json instanceof JsonObject object
                    ? record(path + ".", object, type)
                    : refuse(path, "body.field.object");
        }
        if (type == Set.class) {
            return json instanceof JsonArray array ? texts(path, array) : refuse(path, "body.field.list");
        }
        return json instanceof JsonString text ? text(path, text.getString(), type) : refuse(path, "body.field.text");
    }

    private Object text(String path, String text, Class<?> type) {
        if (type == String.class) {
            return text;
        }
        if (type == YearMonth.class) {
            return month(path, text);
        }
        return Arrays.<Object>stream(type.getEnumConstants())
                .filter(c -> ((Enum<?>) c).name().equals(text))
                .findFirst()
                .orElseGet(() -> refuse(path, "body.field.choice", Choices.of(type)));
    }

    private Object month(String path, String text) {
        try {
            return YearMonth.parse(text);
        } catch (DateTimeParseException e) {
            return refuse(path, "body.field.month");
        }
    }

    private Object texts(String path, JsonArray array) {
        Set<String> texts = new LinkedHashSet<>();
        for (JsonValue item : array) {
            if (!(item instanceof JsonString text)) {
                return refuse(path, "body.field.list");
            }
            texts.add(text.getString());
        }
        return texts;
    }

    private Object refuse(String path, String key, Object... more) {
        List<Object> args = new ArrayList<>(List.of(path));
        args.addAll(List.of(more));
        reasons.add(new Refusal(path, key, args));
        return null;
    }
}
