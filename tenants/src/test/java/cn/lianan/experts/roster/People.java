package cn.lianan.experts.roster;

import java.util.Locale;

/** Invented people: an area code that is not in use, phones of one block. */
final class People {
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};

    private People() {}

    static String name(int number) {
        return "甲乙丙丁戊己庚辛壬癸".charAt(number % 10) + "测" + "一二三四五六七八九十".charAt(number / 10 % 10)
                + (number < 100
                        ? ""
                        : "〇一二三四五六七八九".charAt(number / 100 % 10) + "" + "〇一二三四五六七八九".charAt(number / 1000 % 10));
    }

    static String identity(int number) {
        String digits = String.format(
                Locale.ROOT,
                "500299%04d%02d%02d%03d",
                1960 + number % 40,
                1 + number % 12,
                1 + number % 28,
                number / 40 % 1000);
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * (digits.charAt(i) - '0');
        }
        return digits + "10X98765432".charAt(sum % 11);
    }

    static String phone(int number) {
        return String.format(Locale.ROOT, "1990%07d", number);
    }

    static String mail(int number) {
        return "expert" + number + "@rongchang.example";
    }
}
