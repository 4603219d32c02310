package cn.lianan.api.http;

import java.util.Arrays;
import java.util.stream.Collectors;

/** The constants of an enumeration in a sentence. */
final class Choices {

    private Choices() {}

    static String of(Class<?> constants) {
        return Arrays.stream(constants.getEnumConstants())
                .map(c -> ((Enum<?>) c).name())
                .collect(Collectors.joining(", "));
    }
}
