package cn.lianan.portal.shell;

import cn.lianan.access.CurrentUser;
import cn.lianan.access.Role;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.stream.Collectors;

/** Who is signed in, as what, and the way out. */
class AccountMenu extends Div {

    private static final String DETAILS = "account";

    AccountMenu(CurrentUser user) {
        addClassName("account");
        NativeButton name = new NativeButton(user.name());
        name.addClassName("account-name");
        name.getElement().setAttribute("popovertarget", DETAILS);
        Div details = new Div();
        details.setId(DETAILS);
        details.addClassName("account-details");
        details.getElement().setAttribute("popover", "");
        Paragraph roles = new Paragraph(roles(user));
        roles.addClassName("account-roles");
        details.add(new Paragraph(getTranslation("account.signedInAs", user.name())), roles);
        details.getElement().appendChild(logout());
        add(name, details);
    }

    private String roles(CurrentUser user) {
        List<Role> held = user.roles().stream()
                .filter(role -> role != Role.ANYONE && role != Role.RESIDENT)
                .toList();
        return held.isEmpty()
                ? getTranslation("account.visitor", Face.current().name())
                : held.stream().map(this::label).collect(Collectors.joining(getTranslation("list.comma")));
    }

    private String label(Role role) {
        return switch (role) {
            case ADMIN -> getTranslation("role.admin");
            case OFFICER -> getTranslation("role.officer");
            case TOWN_OFFICER -> getTranslation("role.townOfficer");
            case HALL_KEEPER -> getTranslation("role.hallKeeper");
            case TRAINER -> getTranslation("role.trainer");
            case OPERATOR -> getTranslation("role.operator");
            case RESIDENT, ANYONE -> getTranslation("role.resident");
        };
    }

    // a real form: signing out works even if the page's own connection is broken
    private Element logout() {
        Element button = new Element("button");
        button.setText(getTranslation("logout"));
        Element form = new Element("form");
        form.setAttribute("method", "post").setAttribute("action", "/logout").appendChild(button);
        return form;
    }
}
