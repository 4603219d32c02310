package cn.lianan.api.problems;

import cn.lianan.access.CurrentUser;
import cn.lianan.access.NotAllowedException;
import cn.lianan.outcomes.MissingException;
import cn.lianan.outcomes.Refusal;
import cn.lianan.outcomes.StaleException;
import cn.lianan.outcomes.Violations;
import jakarta.persistence.OptimisticLockException;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.WebApplicationException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Which problem an exception is. Containers wrap exceptions as they like, so each cause is looked at, the outermost first;
 * empty means that nobody expected it.
 */
final class Translate {

    private static final String UNIQUE_VIOLATION = "23505";
    private static final int DEEPEST = 20;

    private Translate() {}

    static Optional<ProblemException> translate(Throwable thrown) {
        return causes(thrown).stream()
                .map(Translate::one)
                .flatMap(Optional::stream)
                .findFirst()
                .or(() -> ofContainer(thrown));
    }

    private static Optional<ProblemException> one(Throwable cause) {
        if (cause instanceof ProblemException problem) {
            return Optional.of(problem);
        }
        if (cause instanceof NotAllowedException) {
            return problem(CurrentUser.get().signedIn() ? ProblemType.NOT_ALLOWED : ProblemType.SIGN_IN_REQUIRED);
        }
        if (cause instanceof MissingException) {
            return problem(ProblemType.NOT_FOUND);
        }
        if (cause instanceof StaleException || cause instanceof OptimisticLockException) {
            return problem(ProblemType.STALE);
        }
        if (cause instanceof ConstraintViolationException violations) {
            return Optional.of(violated(violations));
        }
        if (cause instanceof SQLException sql && UNIQUE_VIOLATION.equals(sql.getSQLState())) {
            return problem(ProblemType.CONFLICT);
        }
        return Optional.empty();
    }

    /** A violated parameter of a resource is a bad request; what a use case refuses is a refusal. Only bodies must be there. */
    private static ProblemException violated(ConstraintViolationException e) {
        boolean parameter = e.getConstraintViolations().stream()
                .anyMatch(v -> v.getRootBeanClass().getName().startsWith("cn.lianan.api."));
        if (parameter && e.getConstraintViolations().stream().anyMatch(v -> v.getInvalidValue() == null)) {
            return new ProblemException(ProblemType.INVALID_BODY, null, "body.missing");
        }
        List<Refusal> refusals = Violations.refusals(e);
        return new ProblemException(parameter ? ProblemType.INVALID_PARAMETER : ProblemType.REFUSED, refusals);
    }

    private static Optional<ProblemException> ofContainer(Throwable thrown) {
        return thrown instanceof WebApplicationException web
                ? ProblemType.ofStatus(web.getResponse().getStatus()).map(ProblemException::new)
                : Optional.empty();
    }

    private static Optional<ProblemException> problem(ProblemType type) {
        return Optional.of(new ProblemException(type));
    }

    private static List<Throwable> causes(Throwable thrown) {
        List<Throwable> causes = new ArrayList<>();
        for (Throwable t = thrown; t != null && causes.size() < DEEPEST; t = t.getCause()) {
            causes.add(t);
        }
        return causes;
    }
}
