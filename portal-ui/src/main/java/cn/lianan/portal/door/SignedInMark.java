package cn.lianan.portal.door;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;

/**
 * A cookie that says no more than "somebody was signed in here". It outlives the session, so that a page whose session ran
 * out can lead those people to the login form, and everybody else just back to the page. It opens nothing.
 */
final class SignedInMark {

    private static final String NAME = "lianan-signed-in";

    private SignedInMark() {}

    /** Whether somebody was signed in with this browser and has not signed out since. */
    static boolean isOn(Cookie[] cookies) {
        return cookies != null
                && Arrays.stream(cookies).anyMatch(cookie -> cookie.getName().equals(NAME));
    }

    static void set(HttpServletRequest request, HttpServletResponse response) {
        response.addCookie(cookie(request, "1", -1));
    }

    static void remove(HttpServletRequest request, HttpServletResponse response) {
        response.addCookie(cookie(request, "", 0));
    }

    private static Cookie cookie(HttpServletRequest request, String value, int seconds) {
        Cookie cookie = new Cookie(NAME, value);
        cookie.setPath("/");
        cookie.setHttpOnly(true);
        cookie.setSecure(request.isSecure());
        cookie.setMaxAge(seconds);
        cookie.setAttribute("SameSite", "Lax");
        return cookie;
    }
}
