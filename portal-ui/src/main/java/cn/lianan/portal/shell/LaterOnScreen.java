package cn.lianan.portal.shell;

import cn.lianan.access.Acting;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;

/** The way back from background work to the page it was started on, as the same person in the same district. */
public final class LaterOnScreen {

    private final UI ui;
    private final Acting acting;

    LaterOnScreen(UI ui, Acting acting) {
        this.ui = ui;
        this.acting = acting;
    }

    /** Changes the page, soon and in order. Nothing happens if the person has left it. */
    public void show(Runnable change) {
        try {
            // whichever thread frees the page runs the change, and that may be another person's
            ui.access(() -> acting.run(change));
        } catch (UIDetachedException e) {
            // nobody is looking any more
        }
    }
}
