package cn.lianan.experts.roster;

import cn.lianan.people.Parsed;

/** A person's name as rosters write it. */
final class NameText {
    private NameText() {}

    /** Refuses with {@code roster.name.digits} or {@code roster.name.short}. */
    static Parsed<String> parse(String text) {
        String line = text.replaceAll("\\s+", " ").strip().replaceAll("[•・‧∙⋅]", "·");
        if (line.matches(".*\\d.*")) {
            return Parsed.refused("roster.name.digits");
        }
        // 张　三 is spaced to the width of three characters, not two names
        String name = line.matches("[\\p{IsHan}· ]+") ? line.replace(" ", "") : line;
        return name.codePointCount(0, name.length()) < 2 ? Parsed.refused("roster.name.short") : Parsed.of(name);
    }
}
