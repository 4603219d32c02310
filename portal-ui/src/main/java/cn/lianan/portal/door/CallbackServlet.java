package cn.lianan.portal.door;

import cn.lianan.access.CurrentUser;
import cn.lianan.portal.texts.Language;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;

/** Where the identity provider sends people back to. The server has checked the answer by now. */
public class CallbackServlet extends HttpServlet {

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        HttpSession session = request.getSession(false);
        if (!CurrentUser.get().signedIn() || session == null) {
            PlainPage.loginFailed(Language.of(request)).send(response);
            return;
        }
        // a session id that somebody else may have planted before is worth nothing afterwards
        request.changeSessionId();
        SignedInMark.set(request, response);
        Object target = session.getAttribute(LoginServlet.TARGET);
        session.removeAttribute(LoginServlet.TARGET);
        response.sendRedirect(LocalTarget.of((String) target));
    }
}
