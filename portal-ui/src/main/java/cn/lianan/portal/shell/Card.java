package cn.lianan.portal.shell;

import cn.lianan.tenancy.DistrictSummary;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLink;

/** A place to go, with a sign, a name and a line about it. */
class Card extends Div {

    private Card(Component sign, Component link, String about) {
        addClassName("card");
        Span line = new Span(about);
        line.addClassName("card-about");
        Div words = new Div(link, line);
        words.addClassName("card-words");
        sign.getElement().setAttribute("aria-hidden", "true");
        add(sign, words);
    }

    /** The card of a view. */
    static Card to(Navigation.Entry entry) {
        UI ui = UI.getCurrent();
        return new Card(
                entry.icon().create(),
                new RouterLink(ui.getTranslation(entry.textKey()), entry.view()),
                ui.getTranslation(entry.aboutKey()));
    }

    /** The card of a district, in its colour. */
    static Card of(DistrictSummary district, Portals portals) {
        UI ui = UI.getCurrent();
        Span emblem = new Span(district.emblem());
        emblem.addClassName("emblem");
        Card card = new Card(
                emblem,
                new Anchor(portals.address(district), Portals.name(district, ui.getLocale())),
                ui.getTranslation("district.code", district.code()));
        card.getStyle().set("--accent", district.accent());
        return card;
    }
}
