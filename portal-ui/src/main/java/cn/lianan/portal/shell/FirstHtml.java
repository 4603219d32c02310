package cn.lianan.portal.shell;

import cn.lianan.access.CurrentUser;
import cn.lianan.portal.texts.Language;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.communication.IndexHtmlRequestListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The first answer to a browser, before any script: the right status, or at once the way to the login; and the district's
 * colour, name and emblem, so that nothing changes its looks when the script takes over.
 */
@ApplicationScoped
public class FirstHtml implements IndexHtmlRequestListener {

    @Inject
    Portals portals;

    @Override
    public void modifyIndexHtmlResponse(IndexHtmlResponse index) {
        VaadinRequest request = index.getVaadinRequest();
        answer(request, index.getVaadinResponse());
        // it depends on the reader's language, and on the release
        index.getVaadinResponse().setHeader("Cache-Control", "no-cache");
        Locale language = Language.of(request.getCookies());
        Face face = portals.here().face(language);
        Document html = index.getDocument();
        html.selectFirst("html").attr("lang", language.toLanguageTag()).attr("style", "--accent:" + face.accent());
        html.title(face.title());
        Element head = html.head();
        head.appendElement("meta").attr("name", "theme-color").attr("content", "#ffffff");
        head.appendElement("link").attr("rel", "icon").attr("href", face.icon());
    }

    private static void answer(VaadinRequest request, VaadinResponse response) {
        Optional<Class<? extends Component>> page = page(request);
        if (page.isEmpty()) {
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        switch (Verdict.on(page.get(), CurrentUser.get())) {
            case WELCOME -> {}
            case FORBIDDEN -> response.setStatus(HttpServletResponse.SC_FORBIDDEN);
            case SIGN_IN -> {
                response.setStatus(HttpServletResponse.SC_FOUND);
                response.setHeader("Location", Gate.loginFor(pathAndQuery(request)));
            }
        }
    }

    private static Optional<Class<? extends Component>> page(VaadinRequest request) {
        String path = request.getPathInfo() == null ? "" : request.getPathInfo();
        return RouteConfiguration.forApplicationScope().getRoute(path.replaceFirst("^/", ""));
    }

    private static String pathAndQuery(VaadinRequest request) {
        String query = ((VaadinServletRequest) request).getQueryString();
        String path = ((VaadinServletRequest) request).getRequestURI();
        return query == null ? path : path + "?" + query;
    }
}
