package cn.lianan.experts;

/** What the import will do with a row. */
public enum RosterRowFate {
    /** A new expert 新增. */
    NEW,
    /** Changes an expert who is there already 更新. */
    UPDATE,
    /** Cannot go in as it stands 有问题. */
    PROBLEM,
    /** Left out by the officer 跳过. */
    SKIPPED
}
