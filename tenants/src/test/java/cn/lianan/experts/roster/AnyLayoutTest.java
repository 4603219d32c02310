package cn.lianan.experts.roster;

import static cn.lianan.experts.roster.RosterFixture.aRoster;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The same people out of layouts made by chance: column order, words, notes, blanks, ways to write a value. */
class AnyLayoutTest {
    private static final int PEOPLE = 12;
    private static final Map<RosterField, List<String>> WORDS = Map.of(
            RosterField.NAME, List.of("姓名", "姓 名", "专家姓名", "*姓名", "Name", "姓名（必填）"),
            RosterField.IDENTITY_NUMBER, List.of("身份证号", "公民身份号码", "身份证\n号码", "证件号码", "ID No.", "身份证号（18位）："),
            RosterField.BIRTH, List.of("出生年月", "出生日期", "生日", "出生时间（年/月）"),
            RosterField.EMPLOYER, List.of("工作单位", "单位", "所在单位", "单 位 名 称", "工作单位及职务"),
            RosterField.GROUP, List.of("专业大类", "专家类别", "一级类别", "大类", "所属领域"),
            RosterField.SPECIALTY, List.of("专业类别", "专业", "二级类别", "从事专业", "专业领域"),
            RosterField.PHONE, List.of("联系电话", "手机", "手机号码", "联系方式", "电话（手机）", "Mobile"));
    private static final List<String> NOISE = List.of("序号", "民族", "学历", "毕业院校及专业", "办公电话", "紧急联系人电话", "是否党员", "");

    @ParameterizedTest
    @MethodSource("seeds")
    void gives_the_same_people(int seed) {
        CheckedRoster checked = layout(new Random(seed)).check();
        assertThat(checked.problems()).isEmpty();
        assertThat(checked.entries()).hasSize(PEOPLE);
        for (int i = 0; i < PEOPLE; i++) {
            RosterEntry entry = checked.entries().get(i);
            assertThat(entry.name()).isEqualTo(People.name(i));
            assertThat(entry.identityNumber().orElseThrow().value()).isEqualTo(People.identity(i));
            assertThat(entry.birth().orElseThrow()).hasToString(String.format("%d-%02d", 1960 + i, 1 + i % 9));
            assertThat(entry.employer()).isEqualTo("某区水利局");
            assertThat(entry.categories()).containsExactly("自然灾害/气象");
            assertThat(entry.phone().orElseThrow().value()).isEqualTo(People.phone(i));
        }
    }

    static IntStream seeds() {
        return IntStream.range(0, 150);
    }

    private static RosterFixture layout(Random random) {
        List<Object> columns = new ArrayList<>(new TreeSet<>(WORDS.keySet()));
        for (String noise : NOISE) {
            if (random.nextBoolean()) {
                columns.add(noise);
            }
        }
        Collections.shuffle(columns, random);
        RosterFixture roster = aRoster().sheet("名册" + random.nextInt(9));
        if (random.nextBoolean()) {
            roster.blankColumns(random.nextInt(3));
        }
        notes(roster, random);
        Object[] header = columns.stream().map(column -> header(column, random)).toArray();
        boolean headings = random.nextBoolean();
        header(roster, header, headings, random);
        for (int i = 0; i < PEOPLE; i++) {
            aside(roster, header, random);
            int person = i;
            roster.row(columns.stream()
                    .map(column -> value(column, person, random))
                    .toArray());
        }
        return random.nextBoolean() ? roster.row("合计", null, PEOPLE + "人").row("填表人：丙测九") : roster;
    }

    private static void notes(RosterFixture roster, Random random) {
        if (random.nextBoolean()) {
            roster.title("应急专家名册", 5);
        }
        if (random.nextBoolean()) {
            roster.row("填报单位：某区应急局", null, "联系电话：023-46781234");
        }
        roster.blankRows(random.nextInt(3));
    }

    /** In one row, or under headings that each reach over two or three columns. */
    private static void header(RosterFixture roster, Object[] words, boolean headings, Random random) {
        if (!headings) {
            roster.header(words);
            return;
        }
        Object[] upper = words.clone();
        Object[] lower = new Object[words.length];
        for (int i = 0; i < words.length; ) {
            int wide = Math.min(1 + random.nextInt(3), words.length - i);
            if (wide == 1) {
                roster.merged(i, 2, 1);
            } else {
                roster.merged(i, 1, wide);
                System.arraycopy(words, i, lower, i, wide);
                Arrays.fill(upper, i, i + wide, null);
                upper[i] = any(random, List.of("基本情况", "专业", "联系", "个人信息"));
            }
            i += wide;
        }
        roster.row(upper).row(lower);
    }

    private static void aside(RosterFixture roster, Object[] header, Random random) {
        switch (random.nextInt(12)) {
            case 0 -> roster.blankRows(1);
            case 1 -> roster.header(header);
            case 2 -> roster.title("应急专家名册（续）", 5);
            default -> {}
        }
    }

    private static Object header(Object column, Random random) {
        return column instanceof RosterField field ? any(random, WORDS.get(field)) : column;
    }

    private static Object value(Object column, int i, Random random) {
        if (!(column instanceof RosterField field)) {
            return column.equals("序号") ? (Object) (i + 1) : "办公电话".equals(column) ? "023-46781234" : "杂";
        }
        int year = 1960 + i;
        int month = 1 + i % 9;
        return switch (field) {
            case NAME -> any(
                    random,
                    List.of(
                            People.name(i),
                            People.name(i).charAt(0) + "　" + People.name(i).substring(1)));
            case IDENTITY_NUMBER -> any(
                    random, List.of(People.identity(i), wide(People.identity(i)), " " + People.identity(i)));
            case BIRTH -> any(
                    random,
                    List.of(
                            year + "." + month,
                            year + "年" + month + "月",
                            year + "-0" + month,
                            year + "/" + month + "/5",
                            year + "0" + month,
                            LocalDate.of(year, month, 5),
                            year * 100 + month));
            case EMPLOYER -> "某区水利局";
            case GROUP -> any(random, List.of("自然灾害", "自然灾害类", "自然 灾害"));
            case SPECIALTY -> any(random, List.of("气象", "气象专业", "气象类"));
            case PHONE -> any(
                    random,
                    List.of(
                            People.phone(i),
                            Long.valueOf(People.phone(i)),
                            wide(People.phone(i)),
                            "+86 " + People.phone(i)));
            default -> "";
        };
    }

    private static String wide(String text) {
        StringBuilder wide = new StringBuilder();
        text.chars().forEach(c -> wide.append((char) (c + 0xFEE0)));
        return wide.toString();
    }

    private static <T> T any(Random random, List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
