package cn.lianan.experts.roster;

import cn.lianan.people.PlainText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a header text names.
 *
 * @param field the field
 * @param rank how well it fits; 0 is best
 */
record HeaderMatch(RosterField field, int rank) {
    private static final int LONGEST = 40;
    private static final int LONGEST_WITH_REMARKS = 200;
    private static final int TRANSLATED = 50;
    private static final int BY_PART = 100;
    private static final int BY_ENDING = 200;
    private static final Pattern IN_BRACKETS = Pattern.compile("\\(([^)]*)\\)|\\[([^]]*)]|【([^】]*)】|<([^>]*)>");
    private static final Pattern ORNAMENT =
            Pattern.compile("^[*★☆※●·\\d.、]+|[*★☆※:：。.]+$|(?<=\\D)\\d$|[(（【]?(必填|选填)[项】)）]?");
    /** Columns about somebody else, about papers or schooling: their words sound like the expert's own. */
    private static final Pattern OF_OTHERS = Pattern.compile(
            "紧急|推荐|联系人|家属|配偶|子女|经办|填表|填报|审核|复印|照片|附件|有效期|是否|数量|人数|传真" + "|毕业|院校|所学|学历|学位|性质|(?<!邮箱|邮件|信箱|mail)地址");

    private static final Map<String, HeaderMatch> EXACT = exact();

    /** The ends of words that leave no doubt, for headers that no list foresees. */
    private static final Map<Pattern, RosterField> ENDINGS = Map.of(
            Pattern.compile(".*身份证.*"), RosterField.IDENTITY_NUMBER,
            Pattern.compile(".*(手机|电话)(号码?)?"), RosterField.PHONE,
            Pattern.compile(".*(邮箱|邮件|e?mail)(地址)?"), RosterField.MAIL,
            Pattern.compile(".{0,4}姓名"), RosterField.NAME,
            Pattern.compile("(出生|生日)(年|月|日|时间).*"), RosterField.BIRTH,
            Pattern.compile(".*工作单位.*"), RosterField.EMPLOYER,
            Pattern.compile(".*(专家类别|专业大类|一级类别)"), RosterField.GROUP,
            Pattern.compile(".*(专业类别|专业领域|从事专业|二级类别)"), RosterField.SPECIALTY,
            Pattern.compile(".*(特长|专长|擅长).*"), RosterField.EXPERTISE);

    static Optional<HeaderMatch> of(String header) {
        String folded = PlainText.dense(header).toLowerCase(Locale.ROOT);
        if (folded.isEmpty() || folded.length() > LONGEST_WITH_REMARKS) {
            return Optional.empty();
        }
        String bare = bare(IN_BRACKETS.matcher(folded).replaceAll(""));
        if (bare.length() > LONGEST || ofOthers(bare)) {
            return Optional.empty();
        }
        Optional<HeaderMatch> outside = word(bare);
        Optional<HeaderMatch> inside = inBrackets(folded);
        if (outside.isEmpty()) {
            return bare.isEmpty() ? inside : Optional.empty();
        }
        // 联系电话（手机）is as good as 手机, 联系电话（办公电话）no better than that
        return inside.filter(match -> match.field() == outside.get().field()).or(() -> outside);
    }

    static boolean silent(String header) {
        return HeaderWords.SILENT.contains(
                bare(PlainText.dense(header).toLowerCase(Locale.ROOT)).replaceAll("[.:]", ""));
    }

    static boolean ofOthers(String header) {
        return OF_OTHERS
                .matcher(IN_BRACKETS
                        .matcher(PlainText.dense(header).toLowerCase(Locale.ROOT))
                        .replaceAll(""))
                .find();
    }

    /** Whether the words as a whole are known, not only a part of them. */
    boolean exactly() {
        return rank < TRANSLATED;
    }

    private static Optional<HeaderMatch> inBrackets(String folded) {
        Matcher brackets = IN_BRACKETS.matcher(folded);
        while (brackets.find()) {
            String inner = brackets.group().substring(1, brackets.group().length() - 1);
            HeaderMatch match = EXACT.get(bare(inner));
            if (match != null) {
                return Optional.of(match);
            }
        }
        return Optional.empty();
    }

    private static Optional<HeaderMatch> word(String bare) {
        return Optional.ofNullable(EXACT.get(bare))
                .or(() -> translated(bare))
                .or(() -> part(bare))
                .or(() -> ending(bare));
    }

    /** 姓名 Name. */
    private static Optional<HeaderMatch> translated(String bare) {
        return Optional.ofNullable(EXACT.get(bare.replaceAll("[a-z]", "")))
                .map(match -> new HeaderMatch(match.field(), TRANSLATED + match.rank()));
    }

    /** 手机/电话, 单位、职务: the first word that is known. */
    private static Optional<HeaderMatch> part(String bare) {
        List<HeaderMatch> found = new ArrayList<>();
        for (String part : bare.split("[/、,，;；|\\\\+&]|和|与|及|或")) {
            HeaderMatch match = EXACT.get(part);
            if (match != null) {
                found.add(match);
            }
        }
        return found.stream().findFirst().map(match -> new HeaderMatch(match.field(), BY_PART + match.rank()));
    }

    private static Optional<HeaderMatch> ending(String bare) {
        return ENDINGS.entrySet().stream()
                .filter(ending -> ending.getKey().matcher(bare).matches())
                .map(ending -> new HeaderMatch(ending.getValue(), BY_ENDING))
                .min(Comparator.comparing(HeaderMatch::field));
    }

    private static String bare(String folded) {
        String bare = ORNAMENT.matcher(folded).replaceAll("");
        return bare.matches(".*[a-z].*") ? bare.replaceAll("[-_.' ]", "") : bare;
    }

    private static Map<String, HeaderMatch> exact() {
        Map<String, HeaderMatch> exact = new HashMap<>();
        HeaderWords.WORDS.forEach((field, words) -> {
            for (int rank = 0; rank < words.size(); rank++) {
                exact.putIfAbsent(words.get(rank), new HeaderMatch(field, rank));
            }
        });
        return exact;
    }
}
