package cn.lianan.experts.roster;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** {@link CategoryNames} over a catalogue of two levels held in memory. Immutable. */
public final class CategoryCatalogue implements CategoryNames {
    private final Map<String, List<Category>> byName = new LinkedHashMap<>();
    private final List<Category> all;

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

        boolean group() {
            return parent == null;
        }

        boolean below(Collection<Category> groups) {
            return groups.stream().anyMatch(group -> group.code().equals(parent));
        }
    }

    public CategoryCatalogue(Collection<Category> categories) {
        all = List.copyOf(categories);
        for (Category category : all) {
            index(category.name(), category);
            category.aliases().forEach(alias -> index(alias, category));
        }
    }

    @Override
    public Answer resolve(String groupText, String specialtyText) {
        List<Unknown> unknown = new ArrayList<>();
        Set<Category> found = named(RosterField.GROUP, groupText, Set.of(), unknown);
        found.addAll(named(RosterField.SPECIALTY, specialtyText, Set.copyOf(found), unknown));
        // beside a specialty a group says nothing more, be it the specialty's own or where another district puts it
        boolean specific = found.stream().anyMatch(category -> !category.group());
        Set<String> codes = new LinkedHashSet<>();
        found.stream()
                .filter(category -> !specific || !category.group())
                .forEach(category -> codes.add(category.code()));
        return new Answer(codes, List.copyOf(unknown));
    }

    private Set<Category> named(RosterField field, String text, Set<Category> groups, List<Unknown> unknown) {
        Optional<Category> whole = find(text, groups);
        if (whole.isPresent()) {
            return new LinkedHashSet<>(Set.of(whole.get()));
        }
        Set<Category> found = new LinkedHashSet<>();
        for (String part : CategoryText.parts(text)) {
            Set<Category> levels = levels(part, groups);
            if (levels.isEmpty()) {
                unknown.add(new Unknown(field, part, nearest(part, groups)));
            }
            found.addAll(levels);
        }
        return found;
    }

    /** One category, or group and specialty in one word (自然灾害-地质灾害); empty when any of it names nothing. */
    private Set<Category> levels(String part, Set<Category> groups) {
        Set<Category> found = new LinkedHashSet<>();
        find(part, groups).ifPresent(found::add);
        if (found.isEmpty()) {
            for (String level : CategoryText.levels(part)) {
                Optional<Category> category = find(level, found.isEmpty() ? groups : found);
                if (category.isEmpty()) {
                    return Set.of();
                }
                found.add(category.get());
            }
        }
        return found;
    }

    /** By the shortest form of the name that is known; where two groups have a specialty of that name, the named group's. */
    private Optional<Category> find(String text, Collection<Category> groups) {
        return CategoryText.forms(text).stream()
                .map(form -> byName.getOrDefault(form, List.of()))
                .filter(named -> !named.isEmpty())
                .findFirst()
                .map(named -> named.stream()
                        .filter(category -> category.below(groups))
                        .findFirst()
                        .orElse(named.get(0)));
    }

    private List<String> nearest(String text, Set<Category> groups) {
        return NearestNames.of(
                CategoryText.key(text),
                all.stream()
                        .sorted(Comparator.comparing(category -> !category.below(groups)))
                        .map(Category::name)
                        .distinct()
                        .toList());
    }

    private void index(String name, Category category) {
        byName.computeIfAbsent(CategoryText.key(name), key -> new ArrayList<>()).add(category);
    }
}
