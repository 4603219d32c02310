package cn.lianan.experts.roster;

/** How much a roster may hold. A district has hundreds of experts; these bounds keep one file from filling a server. */
final class RosterLimits {
    static final int FILE_BYTES = 20 * 1024 * 1024;
    /** Ten thousand real rows unpack to some 10 MB. */
    static final long UNPACKED_BYTES = 128L * 1024 * 1024;

    static final long SHARED_TEXT_BYTES = 64L * 1024 * 1024;
    static final int PARTS = 5_000;
    static final int ROWS = 20_000;
    static final int COLUMNS = 100;
    /** Characters kept of all cells together. */
    static final int CHARACTERS = 16 * 1024 * 1024;
    /** Excel's own bound for a formula. */
    static final int FORMULA_CHARACTERS = 8_192;

    static final int ARRAY_FORMULAS = 1_000;

    private RosterLimits() {}
}
