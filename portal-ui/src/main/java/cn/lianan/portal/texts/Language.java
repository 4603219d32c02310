package cn.lianan.portal.texts;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.List;
import java.util.Locale;

/** The reader's language: Chinese unless they chose English. The choice is a cookie, so it also holds for visitors. */
public final class Language {

    /** Chinese as written on the mainland, the first language. */
    public static final Locale CHINESE = Locale.SIMPLIFIED_CHINESE;
    /** The second. */
    public static final Locale ENGLISH = Locale.ENGLISH;
    /** Both, the first one first. */
    public static final List<Locale> ALL = List.of(CHINESE, ENGLISH);

    private static final String COOKIE = "lianan-language";

    private Language() {}

    /** The language that the reader of this request chose. */
    public static Locale of(HttpServletRequest request) {
        return of(request.getCookies());
    }

    /** The language that these cookies name. */
    public static Locale of(Cookie[] cookies) {
        for (Cookie cookie : cookies == null ? new Cookie[0] : cookies) {
            if (cookie.getName().equals(COOKIE)) {
                return named(cookie.getValue());
            }
        }
        return CHINESE;
    }

    /** The language of a tag such as {@code en}; Chinese for everything that is not English. */
    public static Locale named(String tag) {
        return "en".equals(tag) ? ENGLISH : CHINESE;
    }

    /** Notes the choice for a year. */
    public static void choose(Locale language, HttpServletRequest request, HttpServletResponse response) {
        Cookie cookie = new Cookie(COOKIE, language.getLanguage());
        cookie.setPath("/");
        cookie.setHttpOnly(true);
        cookie.setSecure(request.isSecure());
        cookie.setMaxAge((int) Duration.ofDays(365).toSeconds());
        cookie.setAttribute("SameSite", "Lax");
        response.addCookie(cookie);
    }
}
