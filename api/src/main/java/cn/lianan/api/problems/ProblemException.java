package cn.lianan.api.problems;

import cn.lianan.outcomes.Refusal;
import jakarta.ws.rs.WebApplicationException;
import java.util.List;

/**
 * The edge itself refuses a request. Reasons are refusals whose keys are in the API's or the domain's bundles. A
 * WebApplicationException, because JAX-RS lets only those through from parameter converters and readers unwrapped.
 */
public class ProblemException extends WebApplicationException {

    private final transient ProblemType type;
    private final transient List<Refusal> reasons;

    /** Without further reasons: the type's own explanation is the detail. */
    public ProblemException(ProblemType type) {
        this(type, List.of());
    }

    /** With one reason. */
    public ProblemException(ProblemType type, String field, String key, Object... args) {
        this(type, List.of(new Refusal(field, key, List.of(args))));
    }

    /** With all reasons. */
    public ProblemException(ProblemType type, List<Refusal> reasons) {
        super(type.slug(), type.status());
        this.type = type;
        this.reasons = reasons;
    }

    /** What a use case refused. */
    public static ProblemException refused(List<Refusal> refusals) {
        return new ProblemException(ProblemType.REFUSED, refusals);
    }

    ProblemType type() {
        return type;
    }

    List<Refusal> reasons() {
        return reasons;
    }
}
