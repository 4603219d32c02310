package cn.lianan.portal.door;

import cn.lianan.access.CurrentUser;
import cn.lianan.access.Role;
import jakarta.json.JsonString;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * Makes a {@link CurrentUser} of an access token's claims, whichever way the token came. Values may be plain Java (from the
 * browser's token) or JSON-P (from a bearer token). What it does not know it ignores: an unknown group gives no role.
 */
final class ClaimsReader {

    private static final String OPERATOR = "operator";

    private ClaimsReader() {}

    /** The person; {@link CurrentUser#ANONYMOUS} if the token names no subject. */
    static CurrentUser read(Function<String, Object> claims) {
        String id = text(claims.apply("sub"));
        if (id.isEmpty()) {
            return CurrentUser.ANONYMOUS;
        }
        boolean operator = texts(claims.apply("groups")).contains(OPERATOR);
        return new CurrentUser(id, name(claims), memberships(claims.apply("organization")), operator);
    }

    // {"luzhou": {"groups": ["/officer"]}}, or ["luzhou"] from a client without the groups' mapper
    private static Map<String, Set<Role>> memberships(Object organization) {
        Map<String, Set<Role>> memberships = new HashMap<>();
        if (organization instanceof Map<?, ?> byDistrict) {
            byDistrict.forEach((district, about) -> memberships.put(text(district), roles(about)));
        } else {
            texts(organization).forEach(district -> memberships.put(district, Set.of()));
        }
        return Map.copyOf(memberships);
    }

    private static Set<Role> roles(Object aboutDistrict) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        if (aboutDistrict instanceof Map<?, ?> about) {
            texts(about.get("groups")).forEach(group -> Role.ofGroup(group).ifPresent(roles::add));
        }
        return roles;
    }

    private static String name(Function<String, Object> claims) {
        String family = text(claims.apply("family_name"));
        String given = text(claims.apply("given_name"));
        if (isChinese(family) && isChinese(given)) {
            return family + given;
        }
        String name = text(claims.apply("name"));
        return name.isEmpty() ? text(claims.apply("preferred_username")) : name;
    }

    // a Chinese name begins with the family's and has no blank; tokens give it the other way round
    private static boolean isChinese(String name) {
        return !name.isEmpty() && name.codePoints().allMatch(Character::isIdeographic);
    }

    private static List<String> texts(Object value) {
        return value instanceof Collection<?> items
                ? items.stream()
                        .map(ClaimsReader::text)
                        .filter(text -> !text.isEmpty())
                        .toList()
                : List.of();
    }

    private static String text(Object value) {
        if (value instanceof JsonString json) {
            return json.getString();
        }
        return value instanceof String text ? text : "";
    }
}
