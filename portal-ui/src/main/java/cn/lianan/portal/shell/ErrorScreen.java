package cn.lianan.portal.shell;

import cn.lianan.access.CurrentUser;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Location;

/** Says what is in the way and what one can do now. */
abstract class ErrorScreen extends Screen {

    private final int status;

    ErrorScreen(int status) {
        super(text("error." + status + ".title"));
        this.status = status;
        lead(text("error." + status + ".text"));
    }

    /** Adds the ways on from the page that could not be opened, and gives its HTTP status. */
    final int show(Location page) {
        UnorderedList ways = new UnorderedList();
        ways.addClassName("ways");
        ways.add(new ListItem(new Anchor("/", text("error.home", Face.current().name()))));
        if (!CurrentUser.get().signedIn()) {
            Anchor login = new Anchor(Gate.loginFor(page), text("login"));
            login.setRouterIgnore(true);
            ways.add(new ListItem(login));
        }
        add(ways);
        return status;
    }
}
