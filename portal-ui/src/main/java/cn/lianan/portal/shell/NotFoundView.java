package cn.lianan.portal.shell;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.ParentLayout;

/** There is no page at this address. */
@ParentLayout(MainLayout.class)
class NotFoundView extends ErrorScreen implements HasErrorParameter<NotFoundException> {

    NotFoundView() {
        super(404);
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> problem) {
        return show(event.getLocation());
    }
}
