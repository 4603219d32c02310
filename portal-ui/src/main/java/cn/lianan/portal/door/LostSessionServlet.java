package cn.lianan.portal.door;

import cn.lianan.portal.texts.Language;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** {@code /lost?to=/page}: where an open page ends whose session ran out while nobody was signed in. */
public class LostSessionServlet extends HttpServlet {

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String target = LocalTarget.of(request.getParameter("to"));
        PlainPage.lostSession(Language.of(request), target).send(response);
    }
}
