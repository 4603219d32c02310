package cn.lianan.experts.roster;

import java.util.Arrays;
import java.util.List;

/** Carries a refusal up from the depth of a file; never leaves {@link RosterReader}. */
final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient RosterRefusal refusal;

    Refused(String key, Object... arguments) {
        super(key, null, false, false);
        refusal = new RosterRefusal(
                key, Arrays.stream(arguments).map(String::valueOf).toList());
    }

    RosterRefusal refusal() {
        return refusal == null ? new RosterRefusal(getMessage(), List.of()) : refusal;
    }
}
