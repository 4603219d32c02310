package cn.lianan.tenancy;

/** Who may see the rows of an entity; the same kinds are the policies of {@code wall.build} in the database. */
public enum EntityKind {
    /** Seen and changed in its own district only. */
    DISTRICT_OWNED,
    /** Seen by the districts that are party to the agreement in force under which it is contributed. */
    SHARED_BY_PARTIES,
    /** Changed in its own district, seen by everyone once published. */
    PUBLISHED,
    /** Belongs to the platform; every district reads it. */
    PLATFORM;

    /** The kind's name in the database's table comments, such as {@code district-owned}. */
    public String sqlName() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
