package cn.lianan.portal.shell;

import cn.lianan.access.CurrentUser;
import cn.lianan.access.NotAllowedException;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterListener;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.Location;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Stands before every page and asks {@link Verdict}: in, to the login and back, or "not for you". */
@ApplicationScoped
public class Gate implements BeforeEnterListener {

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Class<?> page = event.getNavigationTarget();
        if (HasErrorParameter.class.isAssignableFrom(page)) {
            return;
        }
        switch (Verdict.on(page, CurrentUser.get())) {
            case WELCOME -> {}
            case SIGN_IN -> event.forwardToUrl(loginFor(event.getLocation()));
            case FORBIDDEN -> event.rerouteToError(NotAllowedException.class);
        }
    }

    static String loginFor(Location page) {
        return loginFor("/" + page.getPathWithQueryParameters());
    }

    static String loginFor(String pathAndQuery) {
        return "/login?to=" + URLEncoder.encode(pathAndQuery, StandardCharsets.UTF_8);
    }
}
