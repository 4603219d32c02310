package cn.lianan.people;

import java.util.Locale;
import java.util.Map;

/** Gender as personnel files write it (GB/T 2261.1: 1 male, 2 female). */
public enum Gender {
    MALE,
    FEMALE;

    private static final Map<String, Gender> WORDS = Map.ofEntries(
            Map.entry("男", MALE),
            Map.entry("男性", MALE),
            Map.entry("男士", MALE),
            Map.entry("先生", MALE),
            Map.entry("m", MALE),
            Map.entry("male", MALE),
            Map.entry("1", MALE),
            Map.entry("女", FEMALE),
            Map.entry("女性", FEMALE),
            Map.entry("女士", FEMALE),
            Map.entry("f", FEMALE),
            Map.entry("female", FEMALE),
            Map.entry("2", FEMALE));

    /** Refuses with {@code people.gender.word}. */
    public static Parsed<Gender> parse(String text) {
        Gender gender = WORDS.get(PlainText.dense(text).toLowerCase(Locale.ROOT));
        return gender == null ? Parsed.refused("people.gender.word") : Parsed.of(gender);
    }
}
