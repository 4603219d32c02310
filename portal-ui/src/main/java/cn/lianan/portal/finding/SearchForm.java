package cn.lianan.portal.finding;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableConsumer;

/** The words and the button on the result page. */
class SearchForm extends Div {

    private final TextField words = new TextField();

    /** @param asked takes the words */
    SearchForm(SerializableConsumer<String> asked) {
        addClassName("search-form");
        getElement().setAttribute("role", "search");
        words.setLabel(getTranslation("finding.words"));
        words.setMaxLength(200);
        words.setClearButtonVisible(true);
        Button go = new Button(getTranslation("finding.go"), e -> asked.accept(words.getValue()));
        go.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        words.addKeyPressListener(Key.ENTER, e -> asked.accept(words.getValue()));
        add(words, go);
    }

    void show(String text) {
        words.setValue(text);
    }
}
