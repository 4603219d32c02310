package cn.lianan.api.description;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;

/** Schemas of the API's own records, as JSON-B writes them. The server's scan takes ids and times for objects. */
final class RecordSchemas {

    /** Name and format of the types that are not ours. */
    private static final Map<Type, List<String>> PLAIN = Map.of(
            String.class, List.of("string", ""),
            UUID.class, List.of("string", "uuid"),
            Instant.class, List.of("string", "date-time"),
            LocalDate.class, List.of("string", "date"),
            YearMonth.class, List.of("string", "year-month"),
            int.class, List.of("integer", "int32"),
            long.class, List.of("integer", "int64"),
            boolean.class, List.of("boolean", ""));

    private RecordSchemas() {}

    /** The name of a record or an enumeration in the description. */
    static String name(Class<?> type) {
        var annotation = type.getAnnotation(org.eclipse.microprofile.openapi.annotations.media.Schema.class);
        return annotation == null || annotation.name().isEmpty() ? type.getSimpleName() : annotation.name();
    }

    static Schema of(Class<?> type) {
        if (type.isEnum()) {
            return string(null).enumeration(List.copyOf(constants(type)));
        }
        Schema schema = OASFactory.createSchema().type(SchemaType.OBJECT);
        var annotation = type.getAnnotation(org.eclipse.microprofile.openapi.annotations.media.Schema.class);
        if (!annotation.description().isEmpty()) {
            schema.description(annotation.description());
        }
        if (annotation.requiredProperties().length > 0) {
            schema.required(List.of(annotation.requiredProperties()));
        }
        for (RecordComponent component : type.getRecordComponents()) {
            schema.addProperty(component.getName(), property(type, component));
        }
        return schema;
    }

    private static Schema property(Class<?> type, RecordComponent component) {
        Schema schema = of(component.getGenericType());
        var said = said(type, component);
        if (said == null || schema.getRef() != null && said.description().isEmpty() && !said.nullable()) {
            return schema;
        }
        // whatever stands beside a $ref is ignored
        Schema property =
                schema.getRef() == null ? schema : OASFactory.createSchema().addAllOf(schema);
        if (!said.description().isEmpty()) {
            property.description(said.description());
        }
        if (said.nullable()) {
            property.nullable(true);
        }
        if (said.maxLength() != Integer.MAX_VALUE && said.maxLength() > 0) {
            property.maxLength(said.maxLength());
        }
        if (!said.example().isEmpty()) {
            property.example(example(property, said.example()));
        }
        return property;
    }

    private static Object example(Schema property, String example) {
        return switch (property.getType() == null ? SchemaType.OBJECT : property.getType()) {
            case INTEGER -> Long.valueOf(example);
            case ARRAY -> List.of(example);
            default -> example;
        };
    }

    private static org.eclipse.microprofile.openapi.annotations.media.Schema said(
            Class<?> type, RecordComponent component) {
        try {
            return type.getDeclaredField(component.getName())
                    .getAnnotation(org.eclipse.microprofile.openapi.annotations.media.Schema.class);
        } catch (NoSuchFieldException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Schema of(Type type) {
        if (type instanceof ParameterizedType generic) {
            Type[] parts = generic.getActualTypeArguments();
            boolean list = Collection.class.isAssignableFrom((Class<?>) generic.getRawType());
            return list
                    ? OASFactory.createSchema().type(SchemaType.ARRAY).items(of(parts[0]))
                    : OASFactory.createSchema().type(SchemaType.OBJECT).additionalPropertiesSchema(of(parts[1]));
        }
        return PLAIN.containsKey(type) ? plain(PLAIN.get(type)) : reference(name((Class<?>) type));
    }

    private static Schema plain(List<String> typeAndFormat) {
        Schema schema = OASFactory.createSchema()
                .type(SchemaType.valueOf(typeAndFormat.get(0).toUpperCase(Locale.ROOT)));
        return typeAndFormat.get(1).isEmpty() ? schema : schema.format(typeAndFormat.get(1));
    }

    static Schema string(String format) {
        Schema schema = OASFactory.createSchema().type(SchemaType.STRING);
        return format == null ? schema : schema.format(format);
    }

    static Schema reference(String name) {
        return OASFactory.createSchema().ref("#/components/schemas/" + name);
    }

    private static List<Object> constants(Class<?> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(c -> (Object) ((Enum<?>) c).name())
                .toList();
    }
}
