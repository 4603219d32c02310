package cn.lianan.experts.roster;

import cn.lianan.people.Parsed;
import cn.lianan.people.PhoneNumber;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Cells that hold more than one number: the first mobile counts, else the first. */
final class PhoneTexts {
    private PhoneTexts() {}

    static Parsed<PhoneNumber> parse(String text) {
        Parsed<PhoneNumber> whole = PhoneNumber.parse(text);
        if (whole.accepted()) {
            return whole;
        }
        List<Parsed<PhoneNumber>> parts = Arrays.stream(text.split("[/、,，;；|\\n]+|(?<=\\d{7}) +"))
                .filter(part -> !part.isBlank())
                .map(PhoneNumber::parse)
                .toList();
        boolean all = parts.size() > 1 && parts.stream().allMatch(Parsed::accepted);
        Optional<Parsed<PhoneNumber>> mobile =
                parts.stream().filter(part -> part.accepted() && part.value().mobile()).findFirst();
        return all ? mobile.orElse(parts.get(0)) : whole;
    }
}
