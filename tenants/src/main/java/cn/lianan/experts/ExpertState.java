package cn.lianan.experts;

import java.util.Set;

/** Where an expert stands in the library. */
public enum ExpertState {
    /** Registered, not appointed yet 候选. */
    CANDIDATE,
    /** Appointed for a term 在聘. */
    APPOINTED,
    /** Not called upon for the time being 暂停. */
    SUSPENDED,
    /** Out of the library for good 退出. */
    LEFT;

    /** The states that may follow. */
    public Set<ExpertState> next() {
        return switch (this) {
            case CANDIDATE, SUSPENDED -> Set.of(APPOINTED, LEFT);
            case APPOINTED -> Set.of(SUSPENDED, LEFT);
            case LEFT -> Set.of();
        };
    }
}
