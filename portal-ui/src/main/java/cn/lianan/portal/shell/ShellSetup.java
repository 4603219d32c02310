package cn.lianan.portal.shell;

import cn.lianan.portal.texts.Language;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinServletRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Locale;

/** Puts the gate, the first HTML, the language and the error pages in their places when Vaadin starts. */
@ApplicationScoped
class ShellSetup {

    @Inject
    FirstHtml firstHtml;

    @Inject
    Gate gate;

    @Inject
    Portals portals;

    void begin(@Observes ServiceInitEvent event) {
        VaadinService service = event.getSource();
        service.setSystemMessagesProvider(new LostSession());
        service.addSessionInitListener(begun -> begun.getSession().setErrorHandler(new Surprises()));
        service.addUIInitListener(begun -> prepare(begun.getUI()));
        event.addIndexHtmlRequestListener(firstHtml);
    }

    private void prepare(UI ui) {
        Locale language = Language.of(VaadinServletRequest.getCurrent().getCookies());
        ui.setLocale(language);
        portals.here().face(language).keepFor(ui);
        ui.addBeforeEnterListener(gate);
    }
}
