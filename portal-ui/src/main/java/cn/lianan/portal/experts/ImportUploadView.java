package cn.lianan.portal.experts;

import cn.lianan.access.Allowed;
import cn.lianan.access.Role;
import cn.lianan.experts.ImportRoster;
import cn.lianan.portal.shell.MainLayout;
import cn.lianan.portal.shell.Screen;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import jakarta.inject.Inject;

/** First step of the import: the file, and what is expected of it. */
@Route(value = "experts/import", layout = MainLayout.class)
@Allowed({Role.ADMIN, Role.OFFICER})
class ImportUploadView extends Screen {

    @Inject
    ImportUploadView(ImportRoster rosters, RosterFiles files) {
        super(text("experts.import"));
        addClassName("screen-narrow");
        addComponentAsFirst(new BackLink(LibraryView.class, text("experts.library")));
        lead(text("experts.import.lead"));
        add(new RosterUpload(rosters, id -> getUI().ifPresent(
                        ui -> ui.navigate(ImportView.class, new RouteParameters("id", id.toString())))));
        Anchor template = new Anchor(files.template(), AttachmentType.DOWNLOAD, text("experts.import.template"));
        template.addClassName("button-link");
        Div download = new Div(template);
        section(text("experts.import.expected"), expected(), download);
    }

    private static UnorderedList expected() {
        UnorderedList list = new UnorderedList();
        for (String key : new String[] {"layout", "columns", "person", "update", "limits"}) {
            list.add(new ListItem(text("experts.import.expected." + key)));
        }
        return list;
    }
}
