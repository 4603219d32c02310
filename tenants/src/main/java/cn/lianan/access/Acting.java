package cn.lianan.access;

import cn.lianan.tenancy.CurrentDistrict;
import java.util.concurrent.Callable;

/**
 * Somebody acting in a district: what a request carries, and what a background thread or a push to the screen must be
 * given, because thread-bound state does not follow it.
 *
 * @param district the district's id, or the region
 * @param user who acts
 */
public record Acting(String district, CurrentUser user) {

    private static final ThreadLocal<CurrentUser> USER = new ThreadLocal<>();

    static CurrentUser current() {
        CurrentUser user = USER.get();
        return user == null ? CurrentUser.ANONYMOUS : user;
    }

    /** The one who acts now, to be taken along to another thread. */
    public static Acting now() {
        return new Acting(CurrentDistrict.id(), current());
    }

    /** Runs the work as this person in this district and restores what was before. For doors and carried threads only. */
    public <T> T call(Callable<T> work) throws Exception {
        CurrentUser former = USER.get();
        USER.set(user);
        try {
            return CurrentDistrict.in(district, work);
        } finally {
            if (former == null) {
                USER.remove();
            } else {
                USER.set(former);
            }
        }
    }

    /** As {@link #call}, for work without a result or checked exceptions. */
    public void run(Runnable work) {
        try {
            call(() -> {
                work.run();
                return null;
            });
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
