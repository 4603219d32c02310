package cn.lianan.portal.shell;

import cn.lianan.access.Allowed;
import cn.lianan.access.CurrentUser;

/** Whether somebody may open a page. */
enum Verdict {
    WELCOME,
    /** Not as nobody, but perhaps once signed in. */
    SIGN_IN,
    FORBIDDEN;

    /** The verdict on a route's class. A class that does not say who is allowed lets nobody in. */
    static Verdict on(Class<?> page, CurrentUser user) {
        Allowed allowed = page.getAnnotation(Allowed.class);
        if (allowed == null) {
            return FORBIDDEN;
        }
        if (user.hasAny(allowed.value())) {
            return WELCOME;
        }
        return user.signedIn() ? FORBIDDEN : SIGN_IN;
    }
}
