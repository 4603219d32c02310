package cn.lianan.portal.experts;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;

/** The way up, above a page's heading. */
class BackLink extends RouterLink {

    BackLink(Class<? extends Component> target, String text) {
        this(target, RouteParameters.empty(), text);
    }

    BackLink(Class<? extends Component> target, RouteParameters parameters, String text) {
        super(text, target, parameters);
        addClassName("back-link");
    }
}
