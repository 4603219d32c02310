package cn.lianan.api.experts;

/** What becomes of an uploaded roster. */
public enum ImportMode {
    /** It is read and kept; nothing goes into the library yet. */
    PREVIEW,
    /** Its good rows go into the library at once. */
    COMMIT
}
