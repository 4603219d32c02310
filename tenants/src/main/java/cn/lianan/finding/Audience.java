package cn.lianan.finding;

import cn.lianan.access.CurrentUser;
import cn.lianan.access.Role;
import cn.lianan.tenancy.CurrentDistrict;
import java.util.LinkedHashSet;
import java.util.Set;

/** Who may find a document, as tokens: {@code public}, or a role of a district such as {@code rongchang:officer}. */
public final class Audience {

    /** The token of everybody. */
    public static final String PUBLIC = "public";

    private Audience() {}

    /** The tokens that the current user holds in the current district. */
    public static Set<String> held() {
        Set<String> tokens = new LinkedHashSet<>();
        tokens.add(PUBLIC);
        if (!CurrentDistrict.isRegion()) {
            for (Role role : CurrentUser.get().roles()) {
                tokens.add(token(CurrentDistrict.id(), role));
            }
        }
        return tokens;
    }

    /** The token of a role in a district. */
    public static String token(String district, Role role) {
        return district + ":" + role.token();
    }
}
