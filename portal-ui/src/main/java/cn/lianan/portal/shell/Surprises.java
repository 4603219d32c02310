package cn.lianan.portal.shell;

import cn.lianan.access.NotAllowedException;
import cn.lianan.outcomes.MissingException;
import cn.lianan.outcomes.StaleException;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;

/** The one place for exceptions of an open page: a button pressed, a list loaded, work that came back. */
class Surprises implements ErrorHandler {

    @Override
    public void error(ErrorEvent event) {
        Throwable cause = event.getThrowable();
        UI ui = UI.getCurrent();
        if (ui == null) {
            Incident.report(cause);
        } else if (has(cause, NotAllowedException.class)) {
            Notice.refusal(ui.getTranslation("error.403.text"));
        } else if (has(cause, StaleException.class)) {
            Notice.refusal(ui.getTranslation("error.stale"));
        } else if (has(cause, MissingException.class)) {
            Notice.refusal(ui.getTranslation("error.missing"));
        } else {
            Notice.refusal(ui.getTranslation("error.incident", Incident.report(cause)));
        }
    }

    private static boolean has(Throwable thrown, Class<? extends Throwable> type) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (type.isInstance(cause)) {
                return true;
            }
        }
        return false;
    }
}
