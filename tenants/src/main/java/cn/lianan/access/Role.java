package cn.lianan.access;

import java.util.Arrays;
import java.util.Optional;

/** What somebody is in the current district. District roles are groups of the district's Keycloak organization. */
public enum Role {
    /** Everybody, signed in or not 公众. */
    ANYONE(null),
    /** Everybody who is signed in 居民. */
    RESIDENT(null),
    /** The district's administrator 管理员. */
    ADMIN("admin"),
    /** Officer of the emergency bureau 区应急局工作人员. */
    OFFICER("officer"),
    /** Officer of a town or subdistrict 镇街应急办. */
    TOWN_OFFICER("town-officer"),
    /** Keeper of the safety-experience base 体验馆管理员. */
    HALL_KEEPER("hall-keeper"),
    /** Trainer of the college 培训教员. */
    TRAINER("trainer"),
    /** Operator of the platform; acts on the region's host only and reads no personal data 平台运营. */
    OPERATOR(null);

    private final String group;

    Role(String group) {
        this.group = group;
    }

    /** The role behind a group of a Keycloak organization ({@code officer} or {@code /officer}); empty for unknown groups. */
    public static Optional<Role> ofGroup(String group) {
        String plain = group.startsWith("/") ? group.substring(1) : group;
        return Arrays.stream(values()).filter(r -> plain.equals(r.group)).findFirst();
    }

    /** The word that stands for this role in audience tokens of the search index, such as {@code town-officer}. */
    public String token() {
        return group == null ? name().toLowerCase(java.util.Locale.ROOT) : group;
    }
}
