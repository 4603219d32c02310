package cn.lianan.portal.experts;

import cn.lianan.access.CurrentUser;
import cn.lianan.access.Role;
import cn.lianan.experts.ExpertFilter;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableSupplier;
import com.vaadin.flow.router.RouterLink;

/** What an officer can do with the library as a whole: register, import, export. Empty for those who only read. */
class LibraryActions extends Div {

    LibraryActions(SerializableSupplier<ExpertFilter> filter, RosterFiles files) {
        addClassName("actions");
        if (officer()) {
            Anchor export = new Anchor(files.export(filter), AttachmentType.DOWNLOAD, getTranslation("experts.export"));
            export.addClassName("button-link");
            export.setTitle(getTranslation("experts.export.hint"));
            add(ways());
            add(export);
        }
    }

    /** How experts come in. */
    Component[] ways() {
        if (!officer()) {
            return new Component[0];
        }
        RouterLink register = new RouterLink(getTranslation("experts.register"), RegisterView.class);
        register.addClassNames("button-link", "button-primary");
        RouterLink importing = new RouterLink(getTranslation("experts.import"), ImportUploadView.class);
        importing.addClassName("button-link");
        return new Component[] {register, importing};
    }

    static boolean officer() {
        return CurrentUser.get().hasAny(Role.ADMIN, Role.OFFICER);
    }
}
