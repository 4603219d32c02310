package cn.lianan.portal.finding;

import cn.lianan.portal.texts.Texts;
import cn.lianan.tenancy.DistrictSummary;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What people call the values of the facets. */
class FacetNaming {

    /** Those that have a name; an address may say anything. */
    private static final Set<String> KINDS = Set.of("expert");

    private final List<DistrictSummary> districts;
    private final Locale locale;

    FacetNaming(List<DistrictSummary> districts, Locale locale) {
        this.districts = districts;
        this.locale = locale;
    }

    String name(String facet, String value) {
        return switch (facet) {
            case "kind" -> KINDS.contains(value) ? Texts.text(locale, "finding.kind." + value) : value;
            case "district" -> districts.stream()
                    .filter(district -> district.id().equals(value))
                    .findFirst()
                    .map(district -> "en".equals(locale.getLanguage()) ? district.nameEn() : district.name())
                    .orElse(value);
            default -> value;
        };
    }
}
