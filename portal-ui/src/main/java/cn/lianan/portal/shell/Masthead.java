package cn.lianan.portal.shell;

import cn.lianan.access.CurrentUser;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Location;
import java.util.List;

/**
 * The header: whose portal this is, search, where to go, who is signed in. On a phone all but the first two are behind the
 * menu button. The menu is the browser's own popover, so it needs no script to open, and Escape closes it.
 */
class Masthead extends Header {

    private static final String MENU = "menu";
    private static final String SEARCH = "search";

    private final Div menu = new Div();
    private final Tools tools = new Tools();
    private final Navigation navigation;
    private List<Navigation.Entry> places = List.of();
    private NavigationBar bar = new NavigationBar(places);

    Masthead(Navigation navigation) {
        this.navigation = navigation;
        addClassName("masthead");
        add(brand(Face.current()));
        if (navigation.has(SEARCH)) {
            add(new SearchBox(SEARCH));
        }
        menu.setId(MENU);
        menu.addClassName("menu");
        menu.getElement().setAttribute("popover", "");
        menu.add(tools);
        showPlaces(navigation.of(CurrentUser.get()));
        add(menuButton(), menu);
    }

    /** Brings it up to date: the way back to this page, and the places that are open to the person by now. */
    void showsAt(Location page) {
        tools.showAt(page);
        showPlaces(navigation.of(CurrentUser.get()));
        menu.getElement().executeJs("if (this.hidePopover) this.hidePopover()");
    }

    private void showPlaces(List<Navigation.Entry> open) {
        if (open.equals(places)) {
            return;
        }
        places = open;
        bar.removeFromParent();
        bar = new NavigationBar(open);
        // where there is nowhere else to go, a row with the home page alone would only take up room
        if (open.size() > 1) {
            menu.addComponentAsFirst(bar);
        }
    }

    private Anchor brand(Face face) {
        Span emblem = new Span(face.emblem());
        emblem.addClassName("emblem");
        emblem.getElement().setAttribute("aria-hidden", "true");
        Span name = new Span(face.name());
        name.addClassName("brand-name");
        Anchor brand = new Anchor("/", emblem, name);
        brand.addClassName("brand");
        brand.setAriaLabel(getTranslation("layout.home", face.name()));
        return brand;
    }

    private NativeButton menuButton() {
        NativeButton button = new NativeButton(getTranslation("layout.menu"));
        button.addClassName("menu-button");
        button.getElement().setAttribute("popovertarget", MENU);
        return button;
    }
}
