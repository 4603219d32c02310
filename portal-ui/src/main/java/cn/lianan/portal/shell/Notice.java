package cn.lianan.portal.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;
import com.vaadin.flow.component.orderedlayout.HorizontalLayout;

/** Short words on what just happened. Screen readers hear them. */
public final class Notice {

    private static final int SECONDS = 5;

    private Notice() {}

    /** It was done. Goes away by itself. */
    public static void done(String text) {
        Notification notice = new Notification(text, SECONDS * 1000, Notification.Position.BOTTOM_START);
        notice.addThemeVariants(NotificationVariant.LUMO_SUCCESS);
        notice.open();
    }

    /** It was not done, and why. Stays until it is closed, because not everybody reads fast. */
    public static void refusal(String text) {
        Notification notice = new Notification();
        notice.setPosition(Notification.Position.BOTTOM_START);
        notice.setDuration(0);
        notice.setAssertive(true);
        notice.addThemeVariants(NotificationVariant.LUMO_ERROR);
        Button close = new Button(VaadinIcon.CLOSE_SMALL.create(), click -> notice.close());
        close.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE);
        close.setAriaLabel(UI.getCurrent().getTranslation("notice.close"));
        HorizontalLayout line = new HorizontalLayout(new Span(text), close);
        line.setAlignItems(HorizontalLayout.Alignment.CENTER);
        notice.add(line);
        notice.open();
    }
}
