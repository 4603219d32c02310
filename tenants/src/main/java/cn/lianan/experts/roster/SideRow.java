package cn.lianan.experts.roster;

import java.util.Collection;
import java.util.Optional;
import java.util.stream.Stream;

/** Rows among the people that are not people: totals, signatures, notes, examples, headings of a group. */
enum SideRow {
    TOTAL("roster.row.total"),
    SIGNATURE("roster.row.signature"),
    EXAMPLE("roster.row.example"),
    NOTE("roster.row.note"),
    HEADING("roster.row.heading");

    private static final int SENTENCE = 30;
    private static final int DIGITS_OF_A_PERSON = 5;

    private final String key;

    SideRow(String key) {
        this.key = key;
    }

    String key() {
        return key;
    }

    /** What the row is, nothing when it is a person. */
    static Optional<SideRow> of(Grid.Row row, Header header, MergedCells merged) {
        Collection<GridCell> cells = row.cells().values();
        String first = cells.iterator().next().text();
        if (SideWords.signature(first) || cells.size() == 1 && SideWords.day(first)) {
            return Optional.of(SIGNATURE);
        }
        if (SideWords.example(first)) {
            return Optional.of(EXAMPLE);
        }
        if (SideWords.note(first) && cells.size() <= 2 || columnNumbers(cells)) {
            return Optional.of(NOTE);
        }
        boolean anonymous = anonymous(row, header);
        if (anonymous && cells.stream().map(GridCell::text).anyMatch(SideWords::total)) {
            return Optional.of(TOTAL);
        }
        if (cells.size() == 2 && SideWords.numeral(first)) {
            return Optional.of(HEADING);
        }
        return cells.size() == 1 ? single(row, header, merged, anonymous) : Optional.empty();
    }

    /** Whoever has a number is a person, whatever else the row says; 12人 is no number of a person. */
    private static boolean anonymous(Grid.Row row, Header header) {
        return Stream.of(RosterField.PHONE, RosterField.IDENTITY_NUMBER)
                .filter(header.columns()::containsKey)
                .map(field -> row.text(header.columns().get(field)))
                .allMatch(text -> text.replaceAll("\\D", "").length() < DIGITS_OF_A_PERSON);
    }

    /** The row 1, 2, 3 … that numbers the columns of official forms. */
    private static boolean columnNumbers(Collection<GridCell> cells) {
        int expected = -1;
        for (GridCell cell : cells) {
            int number = cell.text().matches("\\d{1,2}") ? Integer.parseInt(cell.text()) : -1;
            if (number < 0 || expected >= 0 && number != expected) {
                return false;
            }
            expected = number + 1;
        }
        return cells.size() > 2;
    }

    /** A text alone in its row is a person's only as a name or a number, and not when it spreads over columns. */
    private static Optional<SideRow> single(Grid.Row row, Header header, MergedCells merged, boolean anonymous) {
        int column = row.cells().firstKey();
        String text = row.text(column);
        boolean wide =
                merged.at(row.number(), column).filter(MergedCells.Area::wide).isPresent();
        boolean name = header.columns().get(RosterField.NAME) == column;
        if (!wide && (name && !SideWords.numbered(text) || !anonymous)) {
            return Optional.empty();
        }
        return Optional.of(text.length() > SENTENCE ? NOTE : HEADING);
    }
}
