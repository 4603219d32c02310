package cn.lianan.portal.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.HasDynamicTitle;

/**
 * A page's content: a heading, then what the view adds. The heading is also the first part of the tab's title.
 */
public abstract class Screen extends Div implements HasDynamicTitle {

    private final H1 heading = new H1();

    /** Begins a page with this heading, in the reader's words. */
    protected Screen(String headingText) {
        addClassName("screen");
        heading.setText(headingText);
        add(heading);
    }

    /** Changes the heading, for pages about one thing whose name is known only once it is loaded. */
    protected final void heading(String text) {
        heading.setText(text);
    }

    /** A sentence below the heading that says what this page is for. */
    protected final void lead(String text) {
        Paragraph lead = new Paragraph(text);
        lead.addClassName("lead");
        addComponentAtIndex(1, lead);
    }

    /** The text of a key in the reader's language. */
    protected static String text(String key, Object... args) {
        return UI.getCurrent().getTranslation(key, args);
    }

    /** Adds components under a heading of the second level. */
    protected final void section(String headingText, Component... content) {
        Section section = new Section(new H2(headingText));
        section.add(content);
        add(section);
    }

    @Override
    public String getPageTitle() {
        return text("page.title", heading.getText(), Face.current().title());
    }
}
