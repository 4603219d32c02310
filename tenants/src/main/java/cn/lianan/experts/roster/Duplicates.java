package cn.lianan.experts.roster;

import cn.lianan.people.IdentityNumber;
import cn.lianan.people.PhoneNumber;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One person twice in a file: the later row is at fault and names the earlier one. */
final class Duplicates {
    private final Map<String, RosterRow> byIdentity = new HashMap<>();
    private final Map<String, RosterRow> byPhone = new HashMap<>();

    Optional<Problem> meet(RosterRow row, Optional<IdentityNumber> identity, Optional<PhoneNumber> phone) {
        if (identity.isPresent()) {
            return Optional.ofNullable(byIdentity.putIfAbsent(identity.get().value(), row))
                    .map(earlier -> problem(row, earlier, RosterField.IDENTITY_NUMBER, "roster.duplicate.identity"));
        }
        // a phone may be an office's; with identity numbers to tell people apart it proves nothing
        if (phone.isPresent() && row.text(RosterField.IDENTITY_NUMBER).isEmpty()) {
            return Optional.ofNullable(byPhone.putIfAbsent(phone.get().value(), row))
                    .map(earlier -> problem(row, earlier, RosterField.PHONE, "roster.duplicate.phone"));
        }
        return Optional.empty();
    }

    private static Problem problem(RosterRow row, RosterRow earlier, RosterField field, String key) {
        boolean elsewhere = !earlier.sheet().equals(row.sheet());
        List<String> arguments = elsewhere
                ? List.of(String.valueOf(earlier.number()), earlier.sheet())
                : List.of(String.valueOf(earlier.number()));
        return new Problem(
                row.sheet(),
                row.number(),
                row.column(field),
                field,
                elsewhere ? key + ".otherSheet" : key,
                arguments,
                row.text(field));
    }
}
