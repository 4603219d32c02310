package cn.lianan.experts;

import cn.lianan.experts.roster.RosterEntry;
import cn.lianan.people.IdentityNumber;
import cn.lianan.people.PhoneNumber;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Finds out who of a roster is in the library already: by identity number; where that finds nobody, by phone together
 * with the name. That makes an import repeatable.
 */
@ApplicationScoped
class RosterMatches {

    @Inject
    PersonalStore personal;

    @Inject
    Experts experts;

    /** The expert that each entry changes; entries of new experts are not in the map. */
    Map<RosterEntry, UUID> of(List<RosterEntry> entries) {
        Map<String, UUID> byIdentity = personal.ownersOfIdentityNumbers(entries.stream()
                .flatMap(e -> e.identityNumber().stream())
                .map(IdentityNumber::value)
                .toList());
        Map<RosterEntry, UUID> matches = new HashMap<>();
        entries.forEach(e ->
                e.identityNumber().map(number -> byIdentity.get(number.value())).ifPresent(id -> matches.put(e, id)));
        byPhone(entries.stream().filter(e -> !matches.containsKey(e)).toList(), matches);
        return matches;
    }

    private void byPhone(List<RosterEntry> entries, Map<RosterEntry, UUID> matches) {
        Map<String, List<UUID>> owners = personal.ownersOfPhones(entries.stream()
                .flatMap(e -> e.phone().stream())
                .map(PhoneNumber::value)
                .toList());
        Map<UUID, String> names =
                experts.names(owners.values().stream().flatMap(List::stream).toList());
        for (RosterEntry entry : entries) {
            entry.phone()
                    .flatMap(phone -> owners.getOrDefault(phone.value(), List.of()).stream()
                            .filter(id -> entry.name().equals(names.get(id)))
                            .findFirst())
                    .filter(id -> !matches.containsValue(id))
                    .ifPresent(id -> matches.put(entry, id));
        }
    }
}
