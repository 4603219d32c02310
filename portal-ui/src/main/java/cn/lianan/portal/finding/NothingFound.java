package cn.lianan.portal.finding;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.RouterLink;

/** What to do when nothing was found; it depends on whether one sees anything here at all. */
class NothingFound extends Div {

    NothingFound(SearchAddress address, boolean officer, boolean signedIn) {
        addClassName("empty-state");
        add(new H2(
                address.words().isEmpty()
                        ? getTranslation("finding.none.all")
                        : getTranslation("finding.none.heading", address.words())));
        if (officer) {
            advise(address);
        } else {
            add(new Paragraph(getTranslation(signedIn ? "finding.none.resident" : "finding.none.visitor")));
        }
    }

    private void advise(SearchAddress address) {
        UnorderedList advice = new UnorderedList();
        for (String key : new String[] {"shorter", "spaces", "left"}) {
            advice.add(new ListItem(getTranslation("finding.none." + key)));
        }
        add(advice);
        if (!address.narrowed().isEmpty()) {
            RouterLink wider = new RouterLink(getTranslation("finding.none.wider"), SearchView.class);
            wider.setQueryParameters(new SearchAddress(address.words(), java.util.Map.of(), "").query());
            wider.addClassName("button-link");
            add(wider);
        }
    }
}
