package cn.lianan.portal.finding;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLink;
import java.util.function.BinaryOperator;

/** By what the result is narrowed, each with the way out of it. Empty when it is not. */
class ChosenFacets extends Div {

    ChosenFacets(SearchAddress address, BinaryOperator<String> naming) {
        addClassName("chosen");
        setVisible(!address.narrowed().isEmpty());
        add(new Span(getTranslation("finding.chosen")));
        address.narrowed().forEach((facet, value) -> {
            String name = naming.apply(facet, value);
            RouterLink link = new RouterLink(getTranslation("finding.chosen.value", name), SearchView.class);
            link.setQueryParameters(address.without(facet).query());
            link.getElement().setAttribute("aria-label", getTranslation("finding.chosen.remove", name));
            link.addClassName("chosen-value");
            add(link);
        });
    }
}
