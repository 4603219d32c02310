package cn.lianan.portal.shell;

import cn.lianan.access.CurrentUser;
import cn.lianan.portal.texts.Language;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Location;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** The language, and signing in or the one who is signed in. */
class Tools extends Div {

    private final Locale other = getLocale().getLanguage().equals("en") ? Language.CHINESE : Language.ENGLISH;
    private final Anchor language = new Anchor();
    private final Anchor login = new Anchor();

    Tools() {
        addClassName("tools");
        language.setText(other.getDisplayLanguage(other));
        language.getElement().setAttribute("lang", other.toLanguageTag());
        language.setRouterIgnore(true);
        add(language);
        CurrentUser user = CurrentUser.get();
        if (user.signedIn()) {
            add(new AccountMenu(user));
        } else {
            login.setText(getTranslation("login"));
            login.setRouterIgnore(true);
            add(login);
        }
    }

    /** Both lead back to the page that is shown. */
    void showAt(Location page) {
        String here = "/" + page.getPathWithQueryParameters();
        String back = URLEncoder.encode(here.equals("/.") ? "/" : here, StandardCharsets.UTF_8);
        language.setHref("/language/" + other.getLanguage() + "?to=" + back);
        login.setHref("/login?to=" + back);
    }
}
