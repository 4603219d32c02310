package cn.lianan.experts.roster;

import cn.lianan.people.PlainText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** How cells write the names of categories: several in one, with numbering, counts in brackets, and idle endings. */
final class CategoryText {
    private static final String SEPARATORS = "[、,;/|\\\\+&()\\s]+";
    private static final String LEVELS = "[-—–>:→_]+";
    private static final String COUNT = "\\(\\D{0,2}\\d+\\D{0,2}\\)";
    private static final String NUMBERING = "^\\(?([一二三四五六七八九十]+|\\d+)[)、.,]+";
    /** Appended to a name without meaning another thing; the longest first. */
    private static final List<String> ENDINGS =
            List.of("类专家组", "专家组", "类专家", "专业组", "类专业", "专业类", "专家", "专业", "领域", "方向", "类别", "安全", "组", "类");

    private CategoryText() {}

    /** The names in a cell. */
    static List<String> parts(String text) {
        String plain = PlainText.folded(text).replaceAll(COUNT, "").replaceFirst(NUMBERING, "");
        return Arrays.stream(plain.split(SEPARATORS))
                .filter(part -> !key(part).isEmpty() && !part.matches("[A-Za-z]?[\\d.]+"))
                .toList();
    }

    /** Group and specialty where a dash or colon joins them. */
    static List<String> levels(String part) {
        return Arrays.stream(part.split(LEVELS))
                .filter(level -> !key(level).isEmpty())
                .toList();
    }

    /** What a name is looked up by, first as it stands, then with one idle ending less each time. */
    static List<String> forms(String text) {
        List<String> forms = new ArrayList<>();
        for (String form = key(text); !form.isEmpty(); form = shorter(form)) {
            forms.add(form);
        }
        return forms;
    }

    /** Without numbering, counts, blanks and punctuation. */
    static String key(String text) {
        return PlainText.dense(text)
                .toLowerCase(Locale.ROOT)
                .replaceAll(COUNT, "")
                .replaceFirst(NUMBERING, "")
                .replaceAll("[\\p{P}\\p{S}]", "")
                .replaceFirst("^[a-z]?\\d+(?=\\D)", "");
    }

    private static String shorter(String form) {
        return ENDINGS.stream()
                .filter(ending -> form.endsWith(ending) && form.length() > ending.length())
                .findFirst()
                .map(ending -> form.substring(0, form.length() - ending.length()))
                .orElse("");
    }
}
