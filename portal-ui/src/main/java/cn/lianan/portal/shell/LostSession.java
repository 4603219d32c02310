package cn.lianan.portal.shell;

import cn.lianan.portal.door.LocalTarget;
import cn.lianan.portal.door.SignedInMark;
import cn.lianan.portal.texts.Language;
import cn.lianan.portal.texts.Texts;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.SystemMessagesInfo;
import com.vaadin.flow.server.SystemMessagesProvider;
import com.vaadin.flow.server.VaadinRequest;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * What an open page does when its session is gone: who was signed in comes to the login and back to the page, everybody else
 * to a page that says what happened.
 */
class LostSession implements SystemMessagesProvider {

    @Override
    public SystemMessages getSystemMessages(SystemMessagesInfo info) {
        VaadinRequest request = info.getRequest();
        Locale language = Language.of(request.getCookies());
        CustomizedSystemMessages messages = new CustomizedSystemMessages();
        messages.setSessionExpiredNotificationEnabled(false);
        messages.setSessionExpiredURL(wayOn(request));
        messages.setInternalErrorCaption(Texts.text(language, "error.500.title"));
        messages.setInternalErrorMessage(Texts.text(language, "error.reload"));
        messages.setCookiesDisabledCaption(Texts.text(language, "error.cookies.title"));
        messages.setCookiesDisabledMessage(Texts.text(language, "error.cookies.text"));
        return messages;
    }

    private static String wayOn(VaadinRequest request) {
        String way = SignedInMark.isOn(request.getCookies()) ? "/login" : "/lost";
        return way + "?to=" + URLEncoder.encode(page(request.getHeader("Referer")), StandardCharsets.UTF_8);
    }

    // the request itself is the page's script talking; the page is where it says it comes from
    private static String page(String referrer) {
        try {
            URI page = URI.create(referrer == null ? "" : referrer);
            String query = page.getRawQuery();
            return LocalTarget.of(query == null ? page.getRawPath() : page.getRawPath() + "?" + query);
        } catch (IllegalArgumentException e) {
            return LocalTarget.HOME;
        }
    }
}
