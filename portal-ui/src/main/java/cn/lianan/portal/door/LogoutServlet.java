package cn.lianan.portal.door;

import cn.lianan.access.CurrentUser;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;

/** Ends the session here and at the identity provider. By POST only, so that no link or picture elsewhere can do it. */
public class LogoutServlet extends HttpServlet {

    @Inject
    transient IdentityProvider provider;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        SignedInMark.remove(request, response);
        if (CurrentUser.get().signedIn() && provider.answers()) {
            request.logout();
        }
        if (!response.isCommitted()) {
            endHere(request);
            response.sendRedirect(LocalTarget.HOME);
        }
    }

    private static void endHere(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }
}
