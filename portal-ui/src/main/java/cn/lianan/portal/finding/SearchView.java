package cn.lianan.portal.finding;

import cn.lianan.access.Allowed;
import cn.lianan.access.CurrentUser;
import cn.lianan.access.Role;
import cn.lianan.finding.Find;
import cn.lianan.finding.Hit;
import cn.lianan.finding.Hits;
import cn.lianan.portal.shell.MainLayout;
import cn.lianan.portal.shell.Screen;
import cn.lianan.region.ListDistricts;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.inject.Inject;
import java.util.Map;

/** The results of a search. Everything that makes up the page stands in its address. */
@Route(value = "search", layout = MainLayout.class)
@Allowed(Role.ANYONE)
class SearchView extends Screen implements AfterNavigationObserver {

    private final Find find;
    private final FacetNaming naming;
    private final SearchForm form;
    private final Paragraph total = new Paragraph();
    private final Div found = new Div();
    private SearchAddress address;

    @Inject
    SearchView(Find find, ListDistricts districts) {
        super(text("finding.heading"));
        this.find = find;
        naming = new FacetNaming(districts.all(), getLocale());
        form = new SearchForm(words -> getUI().ifPresent(ui ->
                ui.navigate(SearchView.class, address.withWords(words).query())));
        total.addClassName("count");
        total.getElement().setAttribute("aria-live", "polite");
        add(form, total, found);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        address = SearchAddress.of(event.getLocation().getQueryParameters());
        form.show(address.words());
        found.removeAll();
        try {
            show(find.find(address.asked()));
        } catch (IllegalArgumentException strangeCursor) {
            // an address that somebody shortened: begin at the first page
            address = address.from("");
            show(find.find(address.asked()));
        }
    }

    private void show(Hits hits) {
        heading(address.words().isEmpty() ? text("finding.heading") : text("finding.heading.for", address.words()));
        total.setText(hits.items().isEmpty() ? "" : text("finding.total", hits.total()));
        if (hits.titlesOnly()) {
            Paragraph note = new Paragraph(text("finding.titlesOnly"));
            note.addClassNames("notice", "notice-warning");
            found.add(note);
        }
        found.add(new ChosenFacets(address, naming::name));
        if (hits.items().isEmpty()) {
            CurrentUser user = CurrentUser.get();
            boolean officer = user.hasAny(Role.ADMIN, Role.OFFICER, Role.TOWN_OFFICER);
            found.add(new NothingFound(address, officer, user.signedIn()));
        } else {
            Div columns = new Div(facets(hits.facets()), results(hits));
            columns.addClassName("results");
            found.add(columns);
        }
    }

    private Div facets(Map<String, Map<String, Long>> facets) {
        Div aside = new Div();
        aside.addClassName("facets");
        for (String facet : SearchAddress.FACETS) {
            Map<String, Long> counts = facets.getOrDefault(facet, Map.of());
            if (counts.size() > 1 && !address.narrowed().containsKey(facet)) {
                aside.add(new FacetList(facet, counts, address, value -> naming.name(facet, value)));
            }
        }
        return aside;
    }

    private Div results(Hits hits) {
        OrderedList list = new OrderedList();
        list.addClassName("hits");
        for (Hit hit : hits.items()) {
            list.add(new HitItem(hit));
        }
        Div results = new Div(list);
        Div pages = new Div();
        pages.addClassName("actions");
        if (!address.after().isEmpty()) {
            pages.add(page("finding.page.first", address.from("")));
        }
        if (hits.next() != null) {
            pages.add(page("finding.page.next", address.from(hits.next())));
        }
        results.add(pages);
        return results;
    }

    private static RouterLink page(String key, SearchAddress target) {
        RouterLink link = new RouterLink(text(key), SearchView.class);
        link.setQueryParameters(target.query());
        link.addClassName("button-link");
        return link;
    }
}
