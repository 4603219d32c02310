package cn.lianan.experts;

import cn.lianan.outbox.Outbox;
import cn.lianan.outcomes.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** What registering, editing and importing have in common: the rules of an entry, and writing it with its event. */
@ApplicationScoped
class StoreExpert {

    @Inject
    Experts experts;

    @Inject
    PersonalStore personal;

    @Inject
    Outbox outbox;

    @Inject
    Clock clock;

    /** Why this entry cannot be stored; empty when it can. */
    List<Refusal> refusals(ExpertProfile profile, PersonalData tidy, Catalogue catalogue, UUID self) {
        List<Refusal> refusals = new ArrayList<>();
        profile.categories().stream()
                .filter(code -> !catalogue.knows(code))
                .forEach(code -> refusals.add(new Refusal("categories", "experts.categories.unknown", List.of(code))));
        if (tidy != null && tidy.identityNumber() != null) {
            personal.withIdentityNumber(tidy.identityNumber())
                    .filter(other -> !other.equals(self))
                    .ifPresent(other -> refusals.add(new Refusal(
                            "identityNumber",
                            "experts.identityNumber.taken",
                            List.of(experts.get(other).name()))));
        }
        return refusals;
    }

    /** Puts a new expert into the library as a candidate. */
    Expert add(ExpertProfile profile, PersonalData tidy, Catalogue catalogue, String reason) {
        Instant now = clock.instant();
        Expert expert = new Expert(profile, catalogue.ids(profile.categories()), now);
        experts.add(expert);
        experts.add(new ExpertStep(expert.id(), null, ExpertState.CANDIDATE, reason, now));
        personal.add(expert.id(), tidy);
        outbox.changed(ExpertFindable.KIND, expert.id());
        return expert;
    }

    /** Changes an expert; personal data null leaves it as it is. */
    void change(Expert expert, ExpertProfile profile, PersonalData tidy, Catalogue catalogue) {
        expert.describe(profile, catalogue.ids(profile.categories()), clock.instant());
        if (tidy != null) {
            personal.replace(expert.id(), tidy);
        }
        outbox.changed(ExpertFindable.KIND, expert.id());
    }
}
