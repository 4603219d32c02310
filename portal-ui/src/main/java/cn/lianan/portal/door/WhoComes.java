package cn.lianan.portal.door;

import cn.lianan.access.CurrentUser;
import jakarta.servlet.ServletRequest;

/** Hands the person from the authentication, which the server runs before all filters, on to {@link DoorFilter}. */
final class WhoComes {

    private static final String ATTRIBUTE = WhoComes.class.getName();

    private WhoComes() {}

    static void is(ServletRequest request, CurrentUser user) {
        request.setAttribute(ATTRIBUTE, user);
    }

    static CurrentUser in(ServletRequest request) {
        return request.getAttribute(ATTRIBUTE) instanceof CurrentUser user ? user : CurrentUser.ANONYMOUS;
    }
}
