package cn.lianan.portal.shell;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HighlightAction;
import com.vaadin.flow.router.HighlightConditions;
import com.vaadin.flow.router.RouterLink;
import java.util.List;

/** The row of places to go. */
class NavigationBar extends Nav {

    NavigationBar(List<Navigation.Entry> entries) {
        addClassName("navigation");
        setAriaLabel(getTranslation("layout.navigation"));
        UnorderedList list = new UnorderedList();
        entries.forEach(entry -> list.add(new ListItem(link(entry))));
        add(list);
    }

    private RouterLink link(Navigation.Entry entry) {
        RouterLink link = new RouterLink(getTranslation(entry.textKey()), entry.view());
        boolean home = link.getHref().isEmpty();
        link.setHighlightCondition(
                home ? HighlightConditions.sameLocation() : HighlightConditions.locationPrefix(link.getHref()));
        HighlightAction<RouterLink> current = (shown, here) -> {
            if (here) {
                shown.getElement().setAttribute("aria-current", "page");
            } else {
                shown.getElement().removeAttribute("aria-current");
            }
        };
        link.setHighlightAction(current);
        return link;
    }
}
