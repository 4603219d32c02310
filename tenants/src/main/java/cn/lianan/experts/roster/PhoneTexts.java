package cn.lianan.experts.roster;

import cn.lianan.people.Parsed;
import cn.lianan.people.PhoneNumber;
import java.util.Arrays;
import java.util.List;

/** Cells that hold more than one number: the first mobile counts, else the first. */
final class PhoneTexts {
    private PhoneTexts() {}

    /** Refuses as {@link PhoneNumber#parse} does when any of the numbers is none. */
    static Parsed<PhoneNumber> parse(String text) {
        if (!several(text)) {
            return PhoneNumber.parse(text);
        }
        List<Parsed<PhoneNumber>> parts = parts(text);
        return parts.stream().filter(part -> part.value().mobile()).findFirst().orElse(parts.get(0));
    }

    /** Whether the cell holds more than one number, all of them good. */
    static boolean several(String text) {
        List<Parsed<PhoneNumber>> parts = parts(text);
        return parts.size() > 1
                && parts.stream().allMatch(Parsed::accepted)
                && !PhoneNumber.parse(text).accepted();
    }

    private static List<Parsed<PhoneNumber>> parts(String text) {
        return Arrays.stream(text.split("[/、,，;；|\\n]+|(?<=\\d{7}) +"))
                .filter(part -> !part.isBlank())
                .map(PhoneNumber::parse)
                .toList();
    }
}
