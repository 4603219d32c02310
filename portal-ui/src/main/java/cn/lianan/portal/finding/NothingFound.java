package cn.lianan.portal.finding;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.RouterLink;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;

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
            if (!signedIn) {
                add(signIn(address));
            }
        }
    }

    private Anchor signIn(SearchAddress address) {
        String here = "/search?" + address.query().getQueryString();
        Anchor link = new Anchor(
                "/login?to=" + URLEncoder.encode(here, StandardCharsets.UTF_8), getTranslation("finding.none.signIn"));
        link.setRouterIgnore(true);
        link.addClassName("button-link");
        return link;
    }

    private void advise(SearchAddress address) {
        UnorderedList advice = new UnorderedList();
        for (String key : new String[] {"shorter", "spaces", "left"}) {
            advice.add(new ListItem(getTranslation("finding.none." + key)));
        }
        add(advice);
        if (!address.narrowed().isEmpty()) {
            RouterLink wider = new RouterLink(getTranslation("finding.none.wider"), SearchView.class);
            wider.setQueryParameters(new SearchAddress(address.words(), Map.of(), "").query());
            wider.addClassName("button-link");
            add(wider);
        }
    }
}
