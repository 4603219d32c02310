package cn.lianan.portal.experts;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.RouterLink;

/** The way up, above a page's heading. */
class BackLink extends RouterLink {

    BackLink(Class<? extends Component> target, String text) {
        super(text, target);
        addClassName("back-link");
    }
}
