package cn.lianan.portal.shell;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * How a portal presents itself.
 *
 * @param name the district's name, or the alliance's
 * @param title what the browser's tab says
 * @param emblem one character
 * @param accent colour {@code #RRGGBB}, dark enough for white text
 */
record Face(String name, String title, String emblem, String accent) {

    private static final String ICON =
            """
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="6" fill="%s"/>\
            <text x="16" y="23" font-size="20" text-anchor="middle" fill="#fff" font-family="sans-serif">%s</text></svg>""";

    /** The face of the portal whose page this is. */
    static Face current() {
        return ComponentUtil.getData(UI.getCurrent(), Face.class);
    }

    /** Remembers it for all of a page's life; a page never changes its portal. */
    void keepFor(UI page) {
        ComponentUtil.setData(page, Face.class, this);
    }

    /** The emblem as the tab's icon. */
    String icon() {
        String svg = ICON.formatted(accent, emblem);
        return "data:image/svg+xml,"
                + URLEncoder.encode(svg, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
