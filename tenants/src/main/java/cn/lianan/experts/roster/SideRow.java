package cn.lianan.experts.roster;

import cn.lianan.people.PlainText;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Rows among the people that are not people: totals, signatures, notes, examples, headings of a group. */
enum SideRow {
    TOTAL("roster.row.total"),
    SIGNATURE("roster.row.signature"),
    EXAMPLE("roster.row.example"),
    NOTE("roster.row.note"),
    HEADING("roster.row.heading");

    private static final Pattern TOTALS = Pattern.compile(
            "(合计|总计|小计|共计|累计|总人数|人数|合计人数|total|subtotal)([:(].*|\\d*[人名位]?)|(以上)?(合计|总计|共计?)\\d+[人名位].*");
    private static final String DUTY = "(填表|填报|制表|编制|审核|审批|复核|批准|经办|负责|主管|分管|联系|汇总|统计|报送|校对)";
    private static final String WHO = "(人|单位|部门|日期|时间|领导|负责人)";
    private static final Pattern SIGNATURES = Pattern.compile(DUTY + WHO + "?(\\([签盖公].*\\))?:.*"
            + "|" + DUTY + WHO + "(\\([签盖公].*\\))?"
            + "|(单位|部门)(主要)?(负责人|领导)(\\(.*\\))?(:.*)?"
            + "|(单位|公章)?\\([盖公]章\\):?.*"
            + "|(日期|时间):.*");
    private static final Pattern NOTES = Pattern.compile("(备注|注|注意|注意事项|(填[表写]|备注)?说明|notes?)\\d*[:.、].*");
    private static final Pattern EXAMPLES = Pattern.compile("(填[写表])?(示例|样例|范例|例|例如|举例)(行|\\d+|:.*)?|example");
    private static final Pattern NUMBERED = Pattern.compile("[(]?[一二三四五六七八九十]+[)、.,].*");
    private static final Pattern NUMERAL = Pattern.compile("[(]?[一二三四五六七八九十]+[)、.,]?");
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
        int first = row.cells().firstKey();
        String text = bare(row.text(first));
        if (SIGNATURES.matcher(text).matches()) {
            return Optional.of(SIGNATURE);
        }
        if (anonymous(row, header) && row.cells().values().stream().anyMatch(SideRow::total)) {
            return Optional.of(TOTAL);
        }
        if (NOTES.matcher(text).matches() && row.cells().size() <= 2) {
            return Optional.of(NOTE);
        }
        if (EXAMPLES.matcher(text).matches()) {
            return Optional.of(EXAMPLE);
        }
        if (row.cells().size() == 2 && NUMERAL.matcher(text).matches()) {
            return Optional.of(HEADING);
        }
        return row.cells().size() == 1 ? single(row, first, text, header, merged) : Optional.empty();
    }

    private static boolean total(GridCell cell) {
        return TOTALS.matcher(bare(cell.text())).matches();
    }

    /** Whoever has a number is a person, whatever else the row says; 12人 is no number of a person. */
    private static boolean anonymous(Grid.Row row, Header header) {
        return Stream.of(RosterField.PHONE, RosterField.IDENTITY_NUMBER)
                .filter(header.columns()::containsKey)
                .map(field -> row.text(header.columns().get(field)))
                .allMatch(text -> text.replaceAll("\\D", "").length() < DIGITS_OF_A_PERSON);
    }

    /** A text alone in its row is a person's only in a column that counts, and not when it spreads over several. */
    private static Optional<SideRow> single(Grid.Row row, int column, String text, Header header, MergedCells merged) {
        boolean wide =
                merged.at(row.number(), column).filter(MergedCells.Area::wide).isPresent();
        boolean mapped = header.columns().containsValue(column);
        if (mapped && !wide && !NUMBERED.matcher(text).matches()) {
            return Optional.empty();
        }
        return Optional.of(text.length() > SENTENCE ? NOTE : HEADING);
    }

    private static String bare(String text) {
        return PlainText.dense(text).toLowerCase(Locale.ROOT);
    }
}
