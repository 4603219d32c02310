package cn.lianan.api.experts;

/** Excel workbooks over HTTP. */
final class Xlsx {

    /** Media type. */
    static final String MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /** Name of a file that came without one. */
    static final String UNNAMED = "roster.xlsx";

    private Xlsx() {}
}
