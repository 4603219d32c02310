package cn.lianan.infra.mail;

import cn.lianan.infra.settings.Port;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;

/** A mail server on loopback that takes everything and delivers nothing, and the page that shows it. */
public final class MailCatcher {

    private final GreenMail mail;
    private final HttpServer pages;

    public MailCatcher(Port smtp, Port page) throws IOException {
        InetAddress loopback = InetAddress.getLoopbackAddress();
        mail = new GreenMail(new ServerSetup(smtp.number(), loopback.getHostAddress(), ServerSetup.PROTOCOL_SMTP));
        pages = HttpServer.create(new InetSocketAddress(loopback, page.number()), 16);
        pages.createContext("/", new MailPage(mail::getReceivedMessages));
    }

    public void start() {
        mail.start();
        pages.start();
    }

    public void stop() {
        pages.stop(0);
        mail.stop();
    }
}
