package cn.lianan.portal.experts;

import cn.lianan.experts.CategoryLine;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The district's catalogue in the reader's language. */
class CategoryNaming {

    private final List<CategoryLine> lines;
    private final Locale locale;

    CategoryNaming(List<CategoryLine> lines, Locale locale) {
        this.lines = lines;
        this.locale = locale;
    }

    List<CategoryLine> lines() {
        return lines;
    }

    List<CategoryLine> groups() {
        return lines.stream().filter(line -> line.parent() == null).toList();
    }

    List<CategoryLine> below(CategoryLine group) {
        return lines.stream().filter(line -> group.code().equals(line.parent())).toList();
    }

    Optional<CategoryLine> coded(String code) {
        return lines.stream().filter(line -> line.code().equals(code)).findFirst();
    }

    String name(CategoryLine line) {
        return "en".equals(locale.getLanguage()) && line.nameEn() != null ? line.nameEn() : line.name();
    }

    /** The group before the specialty: 自然灾害 / 防汛抗旱. */
    String path(CategoryLine line) {
        return coded(line.parent()).map(group -> name(group) + " / ").orElse("") + name(line);
    }
}
