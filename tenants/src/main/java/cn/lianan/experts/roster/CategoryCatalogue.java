package cn.lianan.experts.roster;

import cn.lianan.people.PlainText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** {@link CategoryNames} over a catalogue of two levels held in memory. */
public final class CategoryCatalogue implements CategoryNames {
    private static final String SEPARATORS = "[、,，;；/|\\\\+&\\s]+";
    private static final String LEVELS = "[-—–>:：→]+";
    /** Words that rosters append to a name without meaning another thing; the longest first. */
    private static final List<String> ENDINGS =
            List.of("类专家组", "专家组", "类专家", "专业组", "类专业", "专业类", "专家", "专业", "领域", "方向", "类别", "安全", "组", "类");

    private final Map<String, List<Category>> byName = new HashMap<>();
    private final Map<String, Category> byCode = new HashMap<>();

    /**
     * @param code of the category
     * @param parent code of its group, null for a group
     * @param name its name
     * @param aliases other names for it
     */
    public record Category(String code, String parent, String name, List<String> aliases) {
        public Category(String code, String parent, String name) {
            this(code, parent, name, List.of());
        }
    }

    public CategoryCatalogue(Collection<Category> categories) {
        for (Category category : categories) {
            byCode.put(category.code(), category);
            index(category.name(), category);
            category.aliases().forEach(alias -> index(alias, category));
        }
    }

    @Override
    public Answer resolve(String groupText, String specialtyText) {
        List<Unknown> unknown = new ArrayList<>();
        Set<Category> groups = named(RosterField.GROUP, groupText, Set.of(), unknown);
        Set<Category> found = new LinkedHashSet<>(groups);
        found.addAll(named(RosterField.SPECIALTY, specialtyText, groups, unknown));
        Set<String> codes = new LinkedHashSet<>();
        for (Category category : found) {
            if (found.stream().noneMatch(other -> category.code().equals(other.parent()))) {
                codes.add(category.code());
            }
        }
        return new Answer(specialtiesOnly(codes, groups), List.copyOf(unknown));
    }

    /** A group's cell beside a specialty of another group says nothing more: the specialty counts. */
    private Set<String> specialtiesOnly(Set<String> codes, Set<Category> groups) {
        boolean specialty = codes.stream().anyMatch(code -> byCode.get(code).parent() != null);
        if (specialty) {
            groups.stream().filter(group -> group.parent() == null).map(Category::code).forEach(codes::remove);
        }
        return codes;
    }

    private Set<Category> named(RosterField field, String text, Set<Category> groups, List<Unknown> unknown) {
        Set<Category> found = new LinkedHashSet<>();
        if (PlainText.folded(text).isEmpty()) {
            return found;
        }
        Category whole = find(text, groups);
        if (whole != null) {
            return new LinkedHashSet<>(List.of(whole));
        }
        for (String part : PlainText.folded(text).split(SEPARATORS)) {
            List<Category> parts = parts(part, groups);
            if (parts.contains(null)) {
                unknown.add(new Unknown(field, part, nearest(part, field, groups)));
            } else {
                found.addAll(parts);
            }
        }
        return found;
    }

    /** One category, or group and specialty joined by a dash; a null for what names nothing. */
    private List<Category> parts(String text, Set<Category> groups) {
        Category whole = find(text, groups);
        if (whole != null || text.isEmpty()) {
            return text.isEmpty() ? List.of() : List.of(whole);
        }
        return Arrays.stream(text.split(LEVELS))
                .map(level -> find(level, groups))
                .collect(ArrayList::new, ArrayList::add, ArrayList::addAll);
    }

    private Category find(String text, Set<Category> groups) {
        String name = key(text);
        while (!name.isEmpty()) {
            List<Category> named = byName.getOrDefault(name, List.of());
            if (!named.isEmpty()) {
                return named.stream()
                        .filter(category -> groups.stream().anyMatch(group -> group.code().equals(category.parent())))
                        .findFirst()
                        .orElse(named.get(0));
            }
            String full = name;
            name = ENDINGS.stream()
                    .filter(ending -> full.endsWith(ending) && full.length() > ending.length())
                    .findFirst()
                    .map(ending -> full.substring(0, full.length() - ending.length()))
                    .orElse("");
        }
        return null;
    }

    private List<String> nearest(String text, RosterField field, Set<Category> groups) {
        return NearestNames.of(
                key(text),
                byCode.values().stream()
                        .filter(category -> (field == RosterField.GROUP) == (category.parent() == null))
                        .sorted(java.util.Comparator.comparing((Category category) -> groups.stream()
                                        .noneMatch(group -> group.code().equals(category.parent())))
                                .thenComparing(Category::code))
                        .map(Category::name)
                        .distinct()
                        .toList());
    }

    private void index(String name, Category category) {
        byName.computeIfAbsent(key(name), key -> new ArrayList<>()).add(category);
    }

    /** Numbering, brackets with counts, blanks and punctuation say nothing about the name. */
    private static String key(String text) {
        return PlainText.dense(text)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\([^)]*\\)|^[(]?[一二三四五六七八九十\\d]+[)、.,]+", "")
                .replaceAll("[\\p{P}\\p{S}]", "");
    }
}
