package cn.lianan.portal.shell;

import cn.lianan.portal.texts.Language;
import cn.lianan.portal.texts.Texts;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.SystemMessagesInfo;
import com.vaadin.flow.server.SystemMessagesProvider;
import com.vaadin.flow.server.VaadinServletRequest;
import java.util.Locale;

/** What an open page does when its connection to the portal is gone. The browser gets it with the page, not when it happens. */
class LostSession implements SystemMessagesProvider {

    private static final String LOST = "/lost";

    @Override
    public SystemMessages getSystemMessages(SystemMessagesInfo info) {
        VaadinServletRequest request = VaadinServletRequest.getCurrent();
        Locale language = request == null ? Language.CHINESE : Language.of(request.getCookies());
        CustomizedSystemMessages messages = new CustomizedSystemMessages();
        messages.setSessionExpiredNotificationEnabled(false);
        messages.setSessionExpiredURL(LOST);
        messages.setInternalErrorCaption(Texts.text(language, "error.500.title"));
        messages.setInternalErrorMessage(Texts.text(language, "error.reload"));
        messages.setCookiesDisabledCaption(Texts.text(language, "error.cookies.title"));
        messages.setCookiesDisabledMessage(Texts.text(language, "error.cookies.text"));
        return messages;
    }
}
