package cn.lianan.experts.roster;

/**
 * A cell's content.
 *
 * @param kind how the spreadsheet stored it
 * @param text dates as 1966-07-21, numbers as plain digits, texts tidied, errors as #N/A
 */
public record RosterCell(Kind kind, String text) {
    /** How the spreadsheet stored the cell: the same digits mean another thing as number than as text. */
    public enum Kind {
        TEXT,
        NUMBER,
        DATE,
        ERROR
    }

    static RosterCell text(String text) {
        return new RosterCell(Kind.TEXT, text);
    }
}
