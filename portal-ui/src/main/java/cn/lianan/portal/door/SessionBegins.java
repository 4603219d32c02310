package cn.lianan.portal.door;

import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionListener;

/** Ties each new session to its district. Sessions begin behind {@link DoorFilter} only, where the district is known. */
public class SessionBegins implements HttpSessionListener {

    @Override
    public void sessionCreated(HttpSessionEvent event) {
        SessionOfDistrict.tie(event.getSession());
    }
}
