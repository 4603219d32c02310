package cn.lianan.portal.door;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;

/** Answers 404 for a file that is not there. Otherwise each would get the portal's page and, worse, a session. */
public class MissingFiles extends HttpFilter {

    private static final Pattern FILE = Pattern.compile("/VAADIN/.*|.*\\.[A-Za-z0-9]{1,12}");
    private static final Pattern MADE_ON_DEMAND = Pattern.compile("/api/.*|/VAADIN/(dynamic|push)(/.*)?");
    private static final String BUNDLED = "META-INF/VAADIN/webapp";
    private static final String THEMES = "/VAADIN/themes/";

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String path = Paths.of(request);
        if (FILE.matcher(path).matches() && !MADE_ON_DEMAND.matcher(path).matches() && !exists(path)) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        chain.doFilter(request, response);
    }

    private boolean exists(String path) throws IOException {
        String bundled = path.startsWith(THEMES) ? path.replaceFirst("/VAADIN", "/VAADIN/static") : path;
        return getServletContext().getResource(path) != null
                || Thread.currentThread().getContextClassLoader().getResource(BUNDLED + bundled) != null;
    }
}
