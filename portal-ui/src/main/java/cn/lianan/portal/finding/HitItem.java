package cn.lianan.portal.finding;

import cn.lianan.finding.Hit;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/** One result: an ordinary link, what it is, its second line, and the passages in which the words were found. */
class HitItem extends ListItem {

    HitItem(Hit hit) {
        addClassName("hit");
        Span kind = new Span(getTranslation("finding.kind." + hit.kind()));
        kind.addClassNames("badge", "badge-plain");
        Anchor link = new Anchor(href(hit), "");
        link.add(new Highlighted(marked(hit, hit.title())));
        add(new H2(link, kind));
        if (!hit.summary().isBlank()) {
            add(line("hit-summary", marked(hit, hit.summary())));
        }
        hit.highlights().stream()
                .filter(passage -> passage.indexOf(Hit.MARK_BEGIN) >= 0)
                .filter(passage ->
                        !plain(passage).equals(hit.title()) && !plain(passage).equals(hit.summary()))
                .forEach(passage -> add(line("hit-passage", passage)));
    }

    /** The text with its found words marked, if it is one of the passages. */
    private static String marked(Hit hit, String text) {
        return hit.highlights().stream()
                .filter(passage -> plain(passage).equals(text))
                .findFirst()
                .orElse(text);
    }

    private static String plain(String passage) {
        return passage.replace(String.valueOf(Hit.MARK_BEGIN), "").replace(String.valueOf(Hit.MARK_END), "");
    }

    private static Paragraph line(String look, String passage) {
        Paragraph line = new Paragraph(new Highlighted(passage));
        line.addClassName(look);
        return line;
    }

    /** A feature's kind is its word in addresses, in the singular. */
    private static String href(Hit hit) {
        return hit.kind() + "s/" + hit.id();
    }
}
