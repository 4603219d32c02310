package cn.lianan.portal.door;

import jakarta.servlet.http.HttpServletRequest;

/** The addresses that the door itself knows. */
final class Paths {

    static final String LOGIN = "/login";
    static final String CALLBACK = "/callback";

    private Paths() {}

    static String of(HttpServletRequest request) {
        return request.getRequestURI().substring(request.getContextPath().length());
    }

    static boolean isApi(HttpServletRequest request) {
        String path = of(request);
        return path.equals("/api") || path.startsWith("/api/");
    }

    static boolean isCallback(HttpServletRequest request) {
        return of(request).equals(CALLBACK);
    }
}
