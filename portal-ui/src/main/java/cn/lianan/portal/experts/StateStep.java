package cn.lianan.portal.experts;

import cn.lianan.experts.ChangeExpertState;
import cn.lianan.experts.ExpertState;
import cn.lianan.outcomes.Outcome;
import java.util.Locale;
import java.util.UUID;

/** A step from state to state, by the verb that officers know it by. */
enum StateStep {
    APPOINT,
    RESUME,
    SUSPEND,
    RELEASE;

    static StateStep of(ExpertState from, ExpertState to) {
        return switch (to) {
            case APPOINTED -> from == ExpertState.SUSPENDED ? RESUME : APPOINT;
            case SUSPENDED -> SUSPEND;
            case LEFT -> RELEASE;
            case CANDIDATE -> throw new IllegalArgumentException("nobody becomes a candidate again");
        };
    }

    /** Key of one of the texts that go with the step: action, heading, advice. */
    String textKey(String part) {
        return "experts.step." + name().toLowerCase(Locale.ROOT) + "." + part;
    }

    boolean reasonRequired() {
        return this == SUSPEND || this == RELEASE;
    }

    Outcome<Long> run(ChangeExpertState states, UUID id, long seenVersion, String reason) {
        return switch (this) {
            case APPOINT, RESUME -> states.appoint(id, seenVersion, reason);
            case SUSPEND -> states.suspend(id, seenVersion, reason);
            case RELEASE -> states.release(id, seenVersion, reason);
        };
    }
}
