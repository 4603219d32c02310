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
        H2 title = new H2(new Anchor(href(hit), hit.title()), kind);
        add(title);
        if (!hit.summary().isBlank()) {
            Paragraph summary = new Paragraph(hit.summary());
            summary.addClassName("hit-summary");
            add(summary);
        }
        hit.highlights().stream()
                .filter(passage -> passage.indexOf(Hit.MARK_BEGIN) >= 0)
                .forEach(passage -> {
                    Highlighted marked = new Highlighted(passage);
                    marked.addClassName("hit-passage");
                    add(marked);
                });
    }

    /** A feature's kind is its word in addresses, in the singular. */
    private static String href(Hit hit) {
        return hit.kind() + "s/" + hit.id();
    }
}
