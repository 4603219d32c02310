package cn.lianan.portal.shell;

import cn.lianan.access.CurrentUser;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Location;

/**
 * The header: whose portal this is, search, where to go, who is signed in. On a phone all but the first two are behind the
 * menu button. The menu is the browser's own popover, so it needs no script to open, and Escape closes it.
 */
class Masthead extends Header {

    private static final String MENU = "menu";
    private static final String SEARCH = "search";

    private final Div menu = new Div();
    private final Tools tools = new Tools();

    Masthead(Navigation navigation) {
        addClassName("masthead");
        add(brand(Face.current()));
        if (navigation.has(SEARCH)) {
            add(new SearchBox(SEARCH));
        }
        menu.setId(MENU);
        menu.addClassName("menu");
        menu.getElement().setAttribute("popover", "");
        menu.add(new NavigationBar(navigation.of(CurrentUser.get())), tools);
        add(menuButton(), menu);
    }

    void showsAt(Location page) {
        tools.showAt(page);
        menu.getElement().executeJs("if (this.hidePopover) this.hidePopover()");
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
