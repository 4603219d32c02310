package cn.lianan.portal.shell;

import cn.lianan.access.NotAllowedException;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;

/** The person may not open this page. */
@ParentLayout(MainLayout.class)
class NotAllowedView extends ErrorScreen implements HasErrorParameter<NotAllowedException> {

    NotAllowedView() {
        super(403);
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotAllowedException> problem) {
        return show(event.getLocation());
    }
}
