package cn.lianan.portal.experts;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Span;

/** Names and values, one below the other; what is not known is said to be so. */
class Facts extends DescriptionList {

    Facts() {
        addClassName("facts");
    }

    Facts with(String nameKey, String value) {
        if (value == null || value.isBlank()) {
            Span none = new Span(getTranslation("experts.notGiven"));
            none.addClassName("quiet");
            return with(nameKey, none);
        }
        return with(nameKey, new Span(value));
    }

    Facts with(String nameKey, Component value) {
        add(new Term(getTranslation(nameKey)), new Description(value));
        return this;
    }
}
