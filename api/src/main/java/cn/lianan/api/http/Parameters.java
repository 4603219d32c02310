package cn.lianan.api.http;

import cn.lianan.api.problems.ProblemException;
import cn.lianan.api.problems.ProblemType;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;

/** Reads ids, numbers and constants: what is no id in a path is not found, a wrong value in a query is a bad request. */
@Provider
public class Parameters implements ParamConverterProvider {

    @Override
    @SuppressWarnings("unchecked")
    public <T> ParamConverter<T> getConverter(Class<T> type, Type generic, Annotation[] annotations) {
        boolean path = Arrays.stream(annotations).anyMatch(PathParam.class::isInstance);
        String name = Arrays.stream(annotations)
                .filter(QueryParam.class::isInstance)
                .map(a -> ((QueryParam) a).value())
                .findFirst()
                .orElse("");
        if (type == UUID.class && path) {
            return (ParamConverter<T>) converter(Parameters::id, () -> new ProblemException(ProblemType.NOT_FOUND));
        }
        if (type == int.class) {
            return (ParamConverter<T>) converter(Integer::valueOf, () -> wrong(name, "parameter.wrong"));
        }
        if (type.isEnum()) {
            return converter(
                    text -> text.isEmpty() ? null : constant(type, text),
                    () -> wrong(name, "parameter.choice", Choices.of(type)));
        }
        return null;
    }

    /** Java would also take ids with groups that are too short. */
    private static UUID id(String text) {
        UUID id = UUID.fromString(text);
        if (!id.toString().equalsIgnoreCase(text)) {
            throw new IllegalArgumentException();
        }
        return id;
    }

    private static <T> T constant(Class<T> type, String text) {
        return Arrays.stream(type.getEnumConstants())
                .filter(c -> ((Enum<?>) c).name().equalsIgnoreCase(text))
                .findFirst()
                .orElseThrow(IllegalArgumentException::new);
    }

    private static ProblemException wrong(String name, String key, Object... more) {
        Object[] args = new Object[more.length + 1];
        args[0] = name;
        System.arraycopy(more, 0, args, 1, more.length);
        return new ProblemException(ProblemType.INVALID_PARAMETER, name, key, args);
    }

    private static <T> ParamConverter<T> converter(Function<String, T> parser, Supplier<ProblemException> otherwise) {
        return new ParamConverter<>() {
            @Override
            public T fromString(String text) {
                try {
                    return text == null ? null : parser.apply(text);
                } catch (IllegalArgumentException e) {
                    throw otherwise.get();
                }
            }

            @Override
            public String toString(T value) {
                return value.toString();
            }
        };
    }
}
