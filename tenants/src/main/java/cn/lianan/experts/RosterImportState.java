package cn.lianan.experts;

/** Where the import of a roster stands. */
public enum RosterImportState {
    /** Read and shown; nothing is in the library yet 待导入. */
    PREVIEW,
    /** The good rows are in the library 已导入. */
    COMMITTED,
    /** Thrown away 已放弃. */
    DISCARDED
}
