package cn.lianan.people;

import java.util.Optional;

/**
 * What became of a text that somebody typed: a value, or the message key of the reason why it is none.
 *
 * @param value the value, null when refused
 * @param refusal message key, null when accepted
 */
public record Parsed<T>(T value, String refusal) {
    public Parsed {
        if ((value == null) == (refusal == null)) {
            throw new IllegalArgumentException("either a value or a refusal");
        }
    }

    public static <T> Parsed<T> of(T value) {
        return new Parsed<>(value, null);
    }

    public static <T> Parsed<T> refused(String key) {
        return new Parsed<>(null, key);
    }

    public boolean accepted() {
        return value != null;
    }

    public Optional<T> optional() {
        return Optional.ofNullable(value);
    }
}
