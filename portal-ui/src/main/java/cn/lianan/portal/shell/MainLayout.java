package cn.lianan.portal.shell;

import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.RouterLayout;
import jakarta.inject.Inject;

/** The frame around every page: header, the page itself, footer. */
public class MainLayout extends Div implements RouterLayout, AfterNavigationObserver {

    private static final String CONTENT = "content";

    private final Main content = new Main();
    private final Masthead masthead;
    private boolean firstPage = true;

    /** Builds it for the person and the district of the request. */
    @Inject
    public MainLayout(Portals portals, Navigation navigation) {
        addClassName("portal");
        masthead = new Masthead(navigation);
        content.setId(CONTENT);
        content.getElement().setAttribute("tabindex", "-1");
        add(skipLink(), masthead, content, new PortalFooter(portals));
    }

    @Override
    public void showRouterLayoutContent(HasElement page) {
        content.getElement().appendChild(page.getElement());
    }

    @Override
    public void removeRouterLayoutContent(HasElement page) {
        content.getElement().removeAllChildren();
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        masthead.showsAt(event.getLocation());
        if (!firstPage) {
            // the keyboard and the screen reader go to the new page, as with a page loaded anew
            content.getElement().executeJs("this.focus({preventScroll: true}); window.scrollTo(0, 0)");
        }
        firstPage = false;
    }

    private Anchor skipLink() {
        Anchor skip = new Anchor("#" + CONTENT, getTranslation("layout.skip"));
        skip.addClassName("skip");
        skip.setRouterIgnore(true);
        return skip;
    }
}
