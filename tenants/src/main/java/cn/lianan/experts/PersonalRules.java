package cn.lianan.experts;

import cn.lianan.outcomes.Refusal;
import cn.lianan.people.IdentityNumber;
import cn.lianan.people.MailAddress;
import cn.lianan.people.Parsed;
import cn.lianan.people.PhoneNumber;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Brings typed personal data into its standard form, or says what is wrong with it. */
final class PersonalRules {

    private final List<Refusal> refusals = new ArrayList<>();

    private PersonalRules() {}

    /** The data in standard form; what is wrong is added to the refusals. */
    static PersonalData tidy(PersonalData typed, List<Refusal> refusals) {
        PersonalRules rules = new PersonalRules();
        PersonalData tidy = new PersonalData(
                rules.parse(
                        "identityNumber", typed.identityNumber(), t -> IdentityNumber.parse(t), IdentityNumber::value),
                rules.parse("phone", typed.phone(), t -> PhoneNumber.parse(t), PhoneNumber::value),
                rules.parse("mail", typed.mail(), t -> MailAddress.parse(t), MailAddress::value),
                typed.birth());
        refusals.addAll(rules.refusals);
        return tidy;
    }

    private <T> String parse(String field, String text, Function<String, Parsed<T>> parser, Function<T, String> value) {
        if (text == null) {
            return null;
        }
        Parsed<T> parsed = parser.apply(text);
        if (!parsed.accepted()) {
            refusals.add(new Refusal(field, parsed.refusal(), List.of(text)));
            return null;
        }
        return value.apply(parsed.value());
    }
}
