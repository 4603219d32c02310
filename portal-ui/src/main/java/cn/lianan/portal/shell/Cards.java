package cn.lianan.portal.shell;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.stream.Stream;

/** A list of cards, as many beside each other as there is room for. */
class Cards extends UnorderedList {

    Cards(Stream<Card> cards) {
        addClassName("cards");
        cards.forEach(card -> add(new ListItem(card)));
    }
}
