package cn.lianan.infra.mail;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.text.SimpleDateFormat;
import java.util.function.Supplier;

/** {@code /} lists the caught mail, newest first; {@code /3} shows one. */
final class MailPage implements HttpHandler {

    private final Supplier<MimeMessage[]> mail;

    MailPage(Supplier<MimeMessage[]> mail) {
        this.mail = mail;
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        MimeMessage[] all = mail.get();
        if (path.equals("/")) {
            answer(exchange, 200, list(all));
        } else if (path.matches("/\\d{1,6}") && Integer.parseInt(path.substring(1)) < all.length) {
            answer(exchange, 200, one(CaughtMail.of(all[Integer.parseInt(path.substring(1))])));
        } else {
            answer(exchange, 404, "<p>没有这封邮件 · No such mail</p>");
        }
    }

    private String list(MimeMessage[] all) {
        if (all.length == 0) return "<p>还没有邮件。门户发出的邮件会显示在这里。<br>No mail yet. What the portal sends is shown here.</p>";
        StringBuilder rows = new StringBuilder("<ul>");
        for (int i = all.length - 1; i >= 0; i--) {
            CaughtMail one = CaughtMail.of(all[i]);
            rows.append("<li><a href='/%d'>%s</a> → %s <small>%s</small></li>"
                    .formatted(i, orUntitled(one.subject()), escaped(one.to()), time(one)));
        }
        return rows.append("</ul>").toString();
    }

    private String one(CaughtMail one) {
        return "<p><a href='/'>← 全部邮件 · All mail</a></p><h2>%s</h2><p>%s → %s <small>%s</small></p><pre>%s</pre>"
                .formatted(
                        orUntitled(one.subject()),
                        escaped(one.from()),
                        escaped(one.to()),
                        time(one),
                        linked(escaped(one.text())));
    }

    private static String orUntitled(String subject) {
        return subject.isBlank() ? "（无主题 · no subject）" : escaped(subject);
    }

    private static String time(CaughtMail one) {
        return one.sent() == null ? "" : new SimpleDateFormat("yyyy-MM-dd HH:mm:ss").format(one.sent());
    }

    private static String linked(String text) {
        return text.replaceAll("https?://[^\\s<>&\"']+(?:&amp;[^\\s<>&\"']+)*", "<a href=\"$0\">$0</a>");
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    private void answer(HttpExchange exchange, int status, String content) throws IOException {
        byte[] page =
                ("<!doctype html><html lang=zh-CN><meta charset=utf-8><meta name=viewport content='width=device-width'>"
                                + "<title>邮件 · Mail</title><style>body{font:16px/1.6 sans-serif;max-width:50rem;margin:2rem auto;"
                                + "padding:0 1rem}pre{white-space:pre-wrap;font:inherit}small{color:#555}</style>"
                                + "<h1>截获的邮件 · Caught mail</h1>" + content)
                        .getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
        exchange.getResponseHeaders().set("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'");
        exchange.sendResponseHeaders(status, page.length);
        exchange.getResponseBody().write(page);
        exchange.close();
    }
}
