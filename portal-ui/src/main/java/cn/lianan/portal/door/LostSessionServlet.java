package cn.lianan.portal.door;

import cn.lianan.portal.texts.Language;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;

/**
 * {@code /lost}: where an open page goes when its session has run out. Who was signed in comes to the login and back to the
 * page; everybody else is told what happened.
 */
public class LostSessionServlet extends HttpServlet {

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String page = localPath(request.getHeader("Referer"));
        if (SignedInMark.isOn(request.getCookies())) {
            response.sendRedirect(Paths.login(page));
        } else {
            PlainPage.lostSession(Language.of(request), page).send(response);
        }
    }

    /** The page of ours that a browser says it comes from. */
    static String localPath(String referrer) {
        try {
            URI page = URI.create(referrer == null ? "" : referrer);
            String path = page.getRawQuery() == null ? page.getRawPath() : page.getRawPath() + "?" + page.getRawQuery();
            return LocalTarget.of(path);
        } catch (IllegalArgumentException e) {
            return LocalTarget.HOME;
        }
    }
}
