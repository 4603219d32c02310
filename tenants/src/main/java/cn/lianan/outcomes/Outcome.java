package cn.lianan.outcomes;

import java.util.List;
import java.util.function.Function;

/**
 * The answer of a use case that may be refused by a rule.
 *
 * @param <T> what comes back when it was done
 */
public sealed interface Outcome<T> {

    /**
     * It was done.
     *
     * @param value the result
     */
    record Done<T>(T value) implements Outcome<T> {}

    /**
     * A rule refused it and nothing was changed.
     *
     * @param refusals every reason, not only the first
     */
    record Refused<T>(List<Refusal> refusals) implements Outcome<T> {}

    /** It was done. */
    static <T> Outcome<T> done(T value) {
        return new Done<>(value);
    }

    /** Refused for one reason; the key is in the bundles. */
    static <T> Outcome<T> refused(String key, Object... args) {
        return new Refused<>(List.of(new Refusal(null, key, List.of(args))));
    }

    /** Refused for these reasons. */
    static <T> Outcome<T> refused(List<Refusal> refusals) {
        return new Refused<>(List.copyOf(refusals));
    }

    /** Both cases in one expression. */
    default <R> R fold(Function<T, R> done, Function<List<Refusal>, R> refused) {
        if (this instanceof Done<T> d) {
            return done.apply(d.value());
        }
        return refused.apply(((Refused<T>) this).refusals());
    }
}
