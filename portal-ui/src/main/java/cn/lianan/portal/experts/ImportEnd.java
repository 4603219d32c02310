package cn.lianan.portal.experts;

import cn.lianan.experts.RosterPreview;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouterLink;

/** Where an import ended, and the ways on. */
class ImportEnd extends Div {

    private ImportEnd(String look, String heading, String text) {
        addClassNames("notice", look);
        getElement().setAttribute("role", "status");
        add(new H2(heading), new Paragraph(text));
    }

    static ImportEnd committed(RosterPreview roster) {
        ImportEnd end = new ImportEnd(
                "notice-good",
                text("experts.import.done", roster.accepted()),
                text(
                        "experts.import.done.detail",
                        roster.accepted() - roster.updated(),
                        roster.updated(),
                        roster.rejected() + roster.skipped()));
        RouterLink library = new RouterLink(text("experts.import.toLibrary"), LibraryView.class);
        library.setQueryParameters(QueryParameters.of("sort", "-updated"));
        end.ways(library);
        return end;
    }

    static ImportEnd discarded(RosterPreview roster) {
        ImportEnd end = new ImportEnd(
                "notice-plain",
                text("experts.import.discarded", roster.fileName()),
                text("experts.import.discarded.detail"));
        end.ways(new RouterLink(text("experts.import.toLibrary"), LibraryView.class));
        return end;
    }

    private void ways(RouterLink library) {
        library.addClassNames("button-link", "button-primary");
        RouterLink again = new RouterLink(text("experts.import.again"), ImportUploadView.class);
        again.addClassName("button-link");
        Div ways = new Div(library, again);
        ways.addClassName("actions");
        add(ways);
    }

    private static String text(String key, Object... args) {
        return com.vaadin.flow.component.UI.getCurrent().getTranslation(key, args);
    }
}
