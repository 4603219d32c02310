package cn.lianan.portal.shell;

import cn.lianan.portal.texts.Texts;
import cn.lianan.tenancy.DistrictSummary;
import java.util.Locale;
import java.util.Optional;

/**
 * The portal that is being served.
 *
 * @param district its district; empty on the region's page
 */
record Here(Optional<DistrictSummary> district) {

    private static final String REGION_ACCENT = "#2B3A4A";

    boolean isRegion() {
        return district.isEmpty();
    }

    Face face(Locale language) {
        return district.map(d -> faceOf(d, language)).orElseGet(() -> faceOfRegion(language));
    }

    private static Face faceOf(DistrictSummary district, Locale language) {
        String name = Portals.name(district, language);
        return new Face(name, Texts.text(language, "district.title", name), district.emblem(), district.accent());
    }

    private static Face faceOfRegion(Locale language) {
        String name = Texts.text(language, "alliance.name");
        return new Face(name, name, Texts.text(language, "alliance.emblem"), REGION_ACCENT);
    }
}
