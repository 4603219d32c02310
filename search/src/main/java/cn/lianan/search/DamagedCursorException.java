package cn.lianan.search;

/** The cursor was not made by a former page of the same search. The caller's mistake, not the server's. */
class DamagedCursorException extends IllegalArgumentException {
    DamagedCursorException() {
        super("The cursor does not belong to this search; begin again without one");
    }
}
