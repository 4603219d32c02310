package cn.lianan.experts.roster;

import cn.lianan.people.PlainText;
import java.util.Locale;
import java.util.regex.Pattern;

/** The words by which totals, signatures, notes and examples are known. */
final class SideWords {
    private static final Pattern TOTALS = Pattern.compile(
            "(合计|总计|小计|共计|累计|总人数|人数|合计人数|total|subtotal)([:(].*|\\d*[人名位]?)|(以上)?(合计|总计|共计?)\\d+[人名位].*");
    private static final String DUTY = "(填表|填报|制表|编制|审核|审批|复核|批准|经办|负责|主管|分管|联系|汇总|统计|报送|校对)";
    private static final String WHO = "(人|单位|部门|日期|时间|领导|负责人)";
    private static final Pattern SIGNATURES = Pattern.compile(DUTY + WHO + "?(\\([签盖公].*\\))?:.*"
            + "|" + DUTY + WHO + "(\\([签盖公].*\\))?"
            + "|(单位|部门)(主要)?(负责人|领导)(\\(.*\\))?(:.*)?"
            + "|.{0,30}\\([盖公]章\\):?.*"
            + "|(日期|时间):.*");
    private static final Pattern DAY = Pattern.compile("\\d{4}年\\d{1,2}月(\\d{1,2}日)?");
    private static final Pattern NOTES = Pattern.compile("(备注|注|注意|注意事项|(填[表写]|备注)?说明|notes?)\\d*[:.、].*");
    private static final Pattern EXAMPLES = Pattern.compile("(填[写表])?(示例|样例|范例|例|例如|举例)(行|\\d+|:.*)?|example");
    private static final Pattern NUMBERED = Pattern.compile("[(]?[一二三四五六七八九十]+[)、.,].*");
    private static final Pattern NUMERAL = Pattern.compile("[(]?[一二三四五六七八九十]+[)、.,]?");

    private SideWords() {}

    static boolean total(String text) {
        return matches(TOTALS, text);
    }

    static boolean signature(String text) {
        return matches(SIGNATURES, text);
    }

    /** A date as it stands under a signature. */
    static boolean day(String text) {
        return matches(DAY, text);
    }

    static boolean note(String text) {
        return matches(NOTES, text);
    }

    static boolean example(String text) {
        return matches(EXAMPLES, text);
    }

    /** 二、事故灾难类. */
    static boolean numbered(String text) {
        return matches(NUMBERED, text);
    }

    /** The number alone, its heading in the next cell. */
    static boolean numeral(String text) {
        return matches(NUMERAL, text);
    }

    private static boolean matches(Pattern pattern, String text) {
        return pattern.matcher(PlainText.dense(text).toLowerCase(Locale.ROOT)).matches();
    }
}
