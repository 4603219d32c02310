package cn.lianan.portal.shell;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeLabel;

/** An ordinary search form: it works before the script has come, and the result's address can be kept and shared. */
@Tag("form")
class SearchBox extends HtmlContainer {

    private static final String FIELD = "search-words";

    SearchBox(String path) {
        addClassName("search");
        getElement()
                .setAttribute("role", "search")
                .setAttribute("action", "/" + path)
                .setAttribute("method", "get");
        NativeLabel label = new NativeLabel(getTranslation("search.label"));
        label.setFor(FIELD);
        label.addClassName("unseen");
        Input words = new Input();
        words.setId(FIELD);
        words.setType("search");
        words.setPlaceholder(getTranslation("search.label"));
        words.getElement().setAttribute("name", "q").setAttribute("maxlength", "200");
        NativeButton go = new NativeButton(getTranslation("search.go"));
        go.getElement().setAttribute("type", "submit");
        add(label, words, go);
    }
}
