package cn.lianan.portal.shell;

import cn.lianan.portal.door.LocalTarget;
import cn.lianan.portal.texts.Language;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** {@code /language/en?to=/page}: notes the reader's choice and shows the page again in that language. */
public class LanguageServlet extends HttpServlet {

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String tag = request.getPathInfo() == null ? "" : request.getPathInfo().substring(1);
        Language.choose(Language.named(tag), request, response);
        response.sendRedirect(LocalTarget.of(request.getParameter("to")));
    }
}
