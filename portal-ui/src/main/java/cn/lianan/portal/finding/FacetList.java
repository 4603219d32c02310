package cn.lianan.portal.finding;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.RouterLink;
import java.util.Map;
import java.util.function.UnaryOperator;

/** The values of a facet with their counts, as links that keep the rest of the search. */
class FacetList extends Section {

    private static final int SHOWN = 12;

    FacetList(String facet, Map<String, Long> counts, SearchAddress address, UnaryOperator<String> naming) {
        addClassName("facet");
        UnorderedList values = new UnorderedList();
        counts.entrySet().stream().limit(SHOWN).forEach(value -> {
            RouterLink link = new RouterLink(naming.apply(value.getKey()), SearchView.class);
            link.setQueryParameters(address.with(facet, value.getKey()).query());
            Span count = new Span(getTranslation("finding.facet.count", value.getValue()));
            count.addClassName("quiet");
            values.add(new ListItem(link, count));
        });
        add(new H2(getTranslation("finding.facet." + facet)), values);
    }
}
