package cn.lianan.experts;

/** By what a list of experts is ordered; the id breaks ties. */
public enum ExpertSort {
    /** By name, in the order of pinyin. */
    NAME("e.name"),
    /** By employer, in the order of pinyin. */
    EMPLOYER("e.employer"),
    /** By professional title. */
    TITLE("e.title"),
    /** By state. */
    STATE("e.state"),
    /** By end of the term. */
    TERM("e.termEnd"),
    /** By last change. */
    UPDATED("e.updatedAt"),
    /** By entry into the library: the order of cursors. */
    ENTRY("e.id");

    private final String path;

    ExpertSort(String path) {
        this.path = path;
    }

    String orderBy(boolean descending) {
        String direction = descending ? " desc" : " asc";
        return this == ENTRY ? path + direction : path + direction + " nulls last, e.id" + direction;
    }
}
