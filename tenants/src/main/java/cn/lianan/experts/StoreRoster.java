package cn.lianan.experts;

import cn.lianan.experts.roster.RosterEntry;
import cn.lianan.people.IdentityNumber;
import cn.lianan.people.MailAddress;
import cn.lianan.people.PhoneNumber;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.IntConsumer;

/** Writes the good rows of a roster into the library. A blank cell leaves what is known of an expert as it is. */
@ApplicationScoped
class StoreRoster {

    private static final int FLUSHED = 500;

    @Inject
    Experts experts;

    @Inject
    StoreExpert store;

    @Inject
    PersonalStore personal;

    @Inject
    Categories categories;

    /** Tells the number of rows written so far. */
    void store(List<RosterEntry> entries, Map<RosterEntry, UUID> matches, String reason, IntConsumer progress) {
        Catalogue catalogue = categories.catalogue();
        int written = 0;
        for (RosterEntry entry : entries) {
            UUID known = matches.get(entry);
            if (known == null) {
                store.add(profile(entry, null, Set.of()), personal(entry, PersonalData.NONE), catalogue, reason);
            } else {
                Expert expert = experts.get(known);
                ExpertProfile now = expert.profile(catalogue.codes(expert.categories()));
                store.change(
                        expert,
                        profile(entry, now, now.categories()),
                        personal(entry, personal.open(known)),
                        catalogue);
            }
            if (++written % FLUSHED == 0) {
                experts.flushAndForget();
                progress.accept(written);
            }
        }
        experts.flushAndForget();
        progress.accept(written);
    }

    private static ExpertProfile profile(RosterEntry entry, ExpertProfile now, Set<String> codesNow) {
        return new ExpertProfile(
                entry.name(),
                entry.gender().orElse(now == null ? null : now.gender()),
                or(entry.employer(), now == null ? "" : now.employer()),
                or(entry.position(), now == null ? "" : now.post()),
                or(entry.title(), now == null ? "" : now.title()),
                entry.categories().isEmpty() ? codesNow : entry.categories(),
                or(entry.expertise(), now == null ? "" : now.expertise()),
                or(entry.remarks(), now == null ? "" : now.remarks()));
    }

    private static PersonalData personal(RosterEntry entry, PersonalData now) {
        return new PersonalData(
                entry.identityNumber().map(IdentityNumber::value).orElse(now.identityNumber()),
                entry.phone().map(PhoneNumber::value).orElse(now.phone()),
                entry.mail().map(MailAddress::value).orElse(now.mail()),
                entry.birth().orElse(now.birth()));
    }

    private static String or(String read, String now) {
        return read.isEmpty() ? now : read;
    }
}
