package cn.lianan.portal.door;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** The addresses that the door itself knows. */
final class Paths {

    static final String LOGIN = "/login";
    static final String CALLBACK = "/callback";

    private Paths() {}

    /** The address of the login that leads to a page of ours afterwards. */
    static String login(String page) {
        return LOGIN + "?to=" + URLEncoder.encode(page, StandardCharsets.UTF_8);
    }

    /**
     * The path as the server maps it to a servlet: decoded, without parameters, single slashes. The raw address will not do,
     * because {@code //api/} or {@code /;x/api/} would reach the API and not look like it.
     */
    static String of(HttpServletRequest request) {
        String beyond = request.getPathInfo() == null ? "" : request.getPathInfo();
        return (request.getServletPath() + beyond).replaceAll("/{2,}", "/");
    }

    static boolean isApi(HttpServletRequest request) {
        String path = of(request);
        return path.equals("/api") || path.startsWith("/api/");
    }

    static boolean isCallback(HttpServletRequest request) {
        return of(request).equals(CALLBACK);
    }
}
