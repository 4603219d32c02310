package cn.lianan.portal.experts;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableRunnable;

/** What stands in the place of an empty list: what to do next. */
class LibraryEmpty extends Div {

    private LibraryEmpty(String heading, String advice, Component... ways) {
        addClassName("empty-state");
        add(new H2(heading), new Paragraph(advice));
        Div row = new Div(ways);
        row.addClassName("actions");
        add(row);
    }

    /** The library has nobody yet; the ways are those of officers and absent for others. */
    static LibraryEmpty nobodyYet(Component view, Component... ways) {
        return new LibraryEmpty(
                view.getTranslation("experts.none.heading"),
                view.getTranslation(ways.length == 0 ? "experts.none.read" : "experts.none.advice"),
                ways);
    }

    /** The filters let nobody through. */
    static LibraryEmpty nothingMatches(Component view, SerializableRunnable clear) {
        Button button = new Button(view.getTranslation("experts.filter.clear"), e -> clear.run());
        return new LibraryEmpty(
                view.getTranslation("experts.nomatch.heading"), view.getTranslation("experts.nomatch.advice"), button);
    }
}
