package cn.lianan.portal.door;

import cn.lianan.portal.texts.Language;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Takes the place of the server's own error pages, which show names, versions and stack traces to everybody. */
public class RefusalServlet extends HttpServlet {

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        // asked for directly, this is no page at all
        int code = status instanceof Integer error ? error : HttpServletResponse.SC_NOT_FOUND;
        PlainPage.refused(code, Language.of(request)).send(response);
    }
}
