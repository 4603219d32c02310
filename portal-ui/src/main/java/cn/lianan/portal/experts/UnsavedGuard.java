package cn.lianan.portal.experts;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.router.BeforeLeaveEvent;

/** Asks before somebody leaves a form that holds something unsaved, by a link or by closing the window. */
final class UnsavedGuard {

    private static final String WATCH =
            """
            this.addEventListener('input', () => this.unsaved = true);
            this.addEventListener('change', () => this.unsaved = true);
            const ask = event => { if (this.isConnected && this.unsaved) { event.preventDefault(); } };
            window.addEventListener('beforeunload', ask);""";

    private UnsavedGuard() {}

    /** Makes the browser ask before it closes or reloads the page. */
    static void watch(Component form) {
        form.addAttachListener(e -> form.getElement().executeJs(WATCH));
    }

    /** Tells the browser that everything is saved. */
    static void saved(Component form) {
        form.getElement().executeJs("this.unsaved = false");
    }

    /** Holds the way to another page until the person has decided. */
    static void ask(Component view, BeforeLeaveEvent event) {
        BeforeLeaveEvent.ContinueNavigationAction leave = event.postpone();
        ConfirmDialog dialog = new ConfirmDialog();
        dialog.setHeader(view.getTranslation("experts.unsaved.heading"));
        dialog.setText(view.getTranslation("experts.unsaved.text"));
        // staying is what Enter does; a slip costs nothing
        dialog.setConfirmText(view.getTranslation("experts.unsaved.stay"));
        dialog.setRejectable(true);
        dialog.setRejectText(view.getTranslation("experts.unsaved.leave"));
        dialog.setCloseOnEsc(false);
        dialog.addConfirmListener(e -> leave.cancel());
        dialog.addRejectListener(e -> leave.proceed());
        dialog.open();
    }
}
