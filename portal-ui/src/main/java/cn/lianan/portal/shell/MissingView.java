package cn.lianan.portal.shell;

import cn.lianan.outcomes.MissingException;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;

/** The page is about something that is not in this district. */
@ParentLayout(MainLayout.class)
class MissingView extends ErrorScreen implements HasErrorParameter<MissingException> {

    MissingView() {
        super(404);
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<MissingException> problem) {
        return show(event.getLocation());
    }
}
