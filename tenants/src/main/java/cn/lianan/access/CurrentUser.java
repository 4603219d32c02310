package cn.lianan.access;

import cn.lianan.tenancy.CurrentDistrict;
import java.io.Serializable;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/**
 * Who acts: the person behind the browser session or the bearer token.
 *
 * @param id the person's stable id (OIDC subject), empty for anonymous
 * @param name what to call them on screen and in the audit
 * @param memberships district id to roles held there
 * @param operator whether they run the platform
 */
public record CurrentUser(String id, String name, Map<String, Set<Role>> memberships, boolean operator)
        implements Serializable {

    /** Nobody signed in. */
    public static final CurrentUser ANONYMOUS = new CurrentUser("", "", Map.of(), false);

    /** The one who acts now; {@link #ANONYMOUS} when nobody signed in. */
    public static CurrentUser get() {
        return Acting.current();
    }

    /** Whether somebody signed in. */
    public boolean signedIn() {
        return !id.isEmpty();
    }

    /** Roles in the current district. Roles of other districts count for nothing here. */
    public Set<Role> roles() {
        Set<Role> roles = EnumSet.of(Role.ANYONE);
        if (signedIn()) {
            roles.add(Role.RESIDENT);
        }
        if (CurrentDistrict.isRegion()) {
            if (operator) {
                roles.add(Role.OPERATOR);
            }
        } else {
            roles.addAll(memberships.getOrDefault(CurrentDistrict.id(), Set.of()));
        }
        return roles;
    }

    /** Whether one of the roles is held in the current district. */
    public boolean hasAny(Role... wanted) {
        Set<Role> held = roles();
        for (Role role : wanted) {
            if (held.contains(role)) {
                return true;
            }
        }
        return false;
    }
}
