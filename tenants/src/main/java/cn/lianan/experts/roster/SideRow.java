package cn.lianan.experts.roster;

import cn.lianan.people.PlainText;
import java.util.Optional;
import java.util.regex.Pattern;

/** Rows among the people that are not people: totals, signatures, notes, examples, headings of a group. */
enum SideRow {
    TOTAL("roster.row.total"),
    SIGNATURE("roster.row.signature"),
    EXAMPLE("roster.row.example"),
    NOTE("roster.row.note"),
    HEADING("roster.row.heading");

    private static final Pattern TOTALS =
            Pattern.compile("(合计|总计|小计|共计|累计|总人数|人数|合计人数|total|subtotal)([:(].*|\\d*[人名位]?)|(以上)?(合计|总计|共计?)\\d+[人名位].*");
    private static final Pattern SIGNATURES = Pattern.compile(
            "(填表|填报|制表|编制|审核|审批|复核|批准|经办|负责|主管|分管|联系|汇总|统计|报送|校对)(人|单位|部门|日期|时间|领导|负责人)?(\\((签字|签名|盖章|签章|公章)\\))?:.*"
                    + "|(单位|部门)(负责人|领导|主要负责人)(\\(.*\\))?:.*|(单位|公章)?\\((盖章|公章)\\):?.*|(日期|时间):.*");
    private static final Pattern NOTES = Pattern.compile("(备注|说明|注|填表说明|填写说明|注意|注意事项|备注说明|notes?)\\d*[:.、].*");
    private static final Pattern EXAMPLES = Pattern.compile("(填写|填表)?(示例|样例|范例|例|例如|举例)(行|\\d*|[:：].*)?|example");
    private static final Pattern NUMBERED = Pattern.compile("[(]?([一二三四五六七八九十]+)[)、.,].*");
    private static final int SENTENCE = 30;

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
        String text = PlainText.dense(row.text(first)).toLowerCase(java.util.Locale.ROOT);
        if (SIGNATURES.matcher(text).matches()) {
            return Optional.of(SIGNATURE);
        }
        if (row.cells().values().stream()
                .anyMatch(cell -> TOTALS.matcher(PlainText.dense(cell.text()).toLowerCase(java.util.Locale.ROOT)).matches())
                && anonymous(row, header)) {
            return Optional.of(TOTAL);
        }
        if (NOTES.matcher(text).matches() && row.cells().size() <= 2) {
            return Optional.of(NOTE);
        }
        if (EXAMPLES.matcher(text).matches()) {
            return Optional.of(EXAMPLE);
        }
        return row.cells().size() == 1 ? single(row, first, text, header, merged) : Optional.empty();
    }

    private static boolean anonymous(Grid.Row row, Header header) {
        Integer phone = header.columns().get(RosterField.PHONE);
        Integer identity = header.columns().get(RosterField.IDENTITY_NUMBER);
        return (phone == null || row.text(phone).isEmpty()) && (identity == null || row.text(identity).isEmpty());
    }

    private static Optional<SideRow> single(
            Grid.Row row, int column, String text, Header header, MergedCells merged) {
        boolean wide = merged.at(row.number(), column)
                .filter(MergedCells.Area::wide)
                .isPresent();
        boolean mapped = header.columns().containsValue(column);
        if (mapped && !wide && !NUMBERED.matcher(text).matches()) {
            return Optional.empty();
        }
        return Optional.of(text.length() > SENTENCE ? NOTE : HEADING);
    }
}
