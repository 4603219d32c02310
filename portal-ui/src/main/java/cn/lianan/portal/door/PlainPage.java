package cn.lianan.portal.door;

import cn.lianan.portal.texts.Texts;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * A page that needs neither a session nor a script nor the database, for when one of them is missing.
 *
 * @param status HTTP status
 * @param language the reader's
 * @param key of the texts: {@code <key>.title} and {@code <key>.text}
 * @param ways on from here, the best first
 */
record PlainPage(int status, Locale language, String key, List<Way> ways) {

    private static final String TEMPLATE =
            """
            <!doctype html>
            <html lang="%1$s">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="robots" content="noindex">
            <link rel="icon" href="data:,">
            <title>%2$s · %5$s</title>
            <style>
            body { margin: 0; font: 16px/1.7 "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", system-ui, sans-serif; color: #1b1f24; background: #fff; }
            header { border-bottom: 1px solid #d5d9de; padding: 1rem 1.25rem; font-weight: 600; }
            main { max-width: 40rem; margin: 3rem auto; padding: 0 1.25rem; }
            h1 { font-size: 1.625rem; line-height: 1.35; margin: 0 0 1rem; }
            li { margin: .25rem 0; }
            ul { list-style: none; padding: 0; margin: 1.5rem 0 0; }
            a { color: #1f5a99; display: inline-block; padding: .375rem 0; }
            a:focus-visible { outline: 3px solid #1f5a99; outline-offset: 2px; }
            </style>
            </head>
            <body>
            <header>%5$s</header>
            <main>
            <h1>%2$s</h1>
            <p>%3$s</p>
            <ul>%4$s</ul>
            </main>
            </body>
            </html>
            """;

    /**
     * A link.
     *
     * @param key of its text
     * @param address a path of this host
     */
    record Way(String key, String address) {

        static final Way HOME = new Way("door.home", LocalTarget.HOME);
    }

    static PlainPage unknownHost(Locale language) {
        return new PlainPage(404, language, "door.unknownHost", List.of());
    }

    static PlainPage unavailable(Locale language) {
        return new PlainPage(503, language, "door.unavailable", List.of());
    }

    static PlainPage noLoginNow(Locale language, String target) {
        Way again = new Way("door.tryAgain", Paths.login(target));
        return new PlainPage(503, language, "door.noLoginNow", List.of(again, Way.HOME));
    }

    static PlainPage loginFailed(Locale language) {
        Way again = new Way("door.login", Paths.LOGIN);
        return new PlainPage(400, language, "door.loginFailed", List.of(again, Way.HOME));
    }

    static PlainPage lostSession(Locale language, String target) {
        Way back = new Way("door.back", target);
        return new PlainPage(200, language, "door.lostSession", List.of(back, Way.HOME));
    }

    /** For what the server refuses before any page of ours is reached. */
    static PlainPage refused(int status, Locale language) {
        String key = status == 404 ? "error.404" : status < 500 ? "door.badRequest" : "door.broken";
        return new PlainPage(status, language, key, List.of(Way.HOME));
    }

    void send(HttpServletResponse response) throws IOException {
        response.setStatus(status);
        response.setContentType("text/html;charset=UTF-8");
        response.setHeader("Cache-Control", "no-store");
        if (status == 503) {
            response.setHeader("Retry-After", "30");
        }
        response.getWriter().write(html());
    }

    String html() {
        String links = ways.stream()
                .map(way -> "<li><a href=\"" + escape(way.address()) + "\">" + text(way.key()) + "</a></li>")
                .collect(Collectors.joining());
        return TEMPLATE.formatted(
                language.toLanguageTag(), text(key + ".title"), text(key + ".text"), links, text("alliance.name"));
    }

    private String text(String textKey) {
        return escape(Texts.text(language, textKey));
    }

    private static String escape(String raw) {
        return raw.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
