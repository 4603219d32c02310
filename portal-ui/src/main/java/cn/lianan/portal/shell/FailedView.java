package cn.lianan.portal.shell;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;

/** Opening the page failed in a way that nobody expected. */
@ParentLayout(MainLayout.class)
class FailedView extends ErrorScreen implements HasErrorParameter<Exception> {

    FailedView() {
        super(500);
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> problem) {
        add(new Paragraph(text("error.number", Incident.report(problem.getException()))));
        return show(event.getLocation());
    }
}
