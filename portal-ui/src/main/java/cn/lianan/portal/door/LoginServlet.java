package cn.lianan.portal.door;

import cn.lianan.access.CurrentUser;
import cn.lianan.portal.texts.Language;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.logging.Level;
import java.util.logging.Logger;

/** {@code /login?to=/page}: sends somebody to the identity provider, and notes the page they wanted for the way back. */
public class LoginServlet extends HttpServlet {

    static final String TARGET = LoginServlet.class.getName() + ".target";

    private static final Logger LOG = Logger.getLogger(LoginServlet.class.getName());

    @Inject
    transient IdentityProvider provider;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        String target = LocalTarget.of(request.getParameter("to"));
        if (CurrentUser.get().signedIn()) {
            response.sendRedirect(target);
        } else if (!provider.answers()) {
            PlainPage.noLoginNow(Language.of(request), target).send(response);
        } else {
            request.getSession().setAttribute(TARGET, target);
            authenticate(request, response, target);
        }
    }

    private static void authenticate(HttpServletRequest request, HttpServletResponse response, String target)
            throws IOException, ServletException {
        try {
            request.authenticate(response);
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "The identity provider fails", e);
            PlainPage.noLoginNow(Language.of(request), target).send(response);
        }
    }
}
