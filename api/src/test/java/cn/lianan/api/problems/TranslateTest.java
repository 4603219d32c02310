package cn.lianan.api.problems;

import static org.assertj.core.api.Assertions.assertThat;

import cn.lianan.access.Acting;
import cn.lianan.access.CurrentUser;
import cn.lianan.access.NotAllowedException;
import cn.lianan.experts.ExpertProfile;
import cn.lianan.outcomes.MissingException;
import cn.lianan.outcomes.StaleException;
import jakarta.persistence.OptimisticLockException;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.constraints.Max;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.NotSupportedException;
import jakarta.ws.rs.ProcessingException;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TranslateTest {

    private static final Validator VALIDATOR = Validation.byDefaultProvider()
            .configure()
            .messageInterpolator(new org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator())
            .buildValidatorFactory()
            .getValidator();

    /** Stands for the parameters of a resource. */
    record Parameters(@Max(200) int size) {}

    @Test
    void knowsTheHousesExceptions() {
        assertThat(slug(new MissingException())).isEqualTo("not-found");
        assertThat(slug(new StaleException())).isEqualTo("stale");
        assertThat(slug(new OptimisticLockException())).isEqualTo("stale");
    }

    @Test
    void tellsStrangersFromPeopleWithoutTheRole() throws Exception {
        CurrentUser resident = new CurrentUser("r", "r", Map.of(), false);
        assertThat(new Acting("rongchang", CurrentUser.ANONYMOUS).call(() -> slug(new NotAllowedException())))
                .isEqualTo("sign-in-required");
        assertThat(new Acting("rongchang", resident).call(() -> slug(new NotAllowedException())))
                .isEqualTo("not-allowed");
    }

    @Test
    void looksIntoWrappings() {
        assertThat(slug(new ProcessingException(
                        new IllegalStateException(new ProblemException(ProblemType.TOO_LARGE)))))
                .isEqualTo("too-large");
        assertThat(slug(new RuntimeException(new SQLException("twice", "23505"))))
                .isEqualTo("conflict");
    }

    @Test
    void takesTheContainersOwnAnswers() {
        assertThat(slug(new NotFoundException())).isEqualTo("not-found");
        assertThat(slug(new NotSupportedException())).isEqualTo("unsupported-media-type");
    }

    @Test
    void tellsWrongParametersFromRefusals() {
        ExpertProfile nameless = new ExpertProfile(null, null, null, null, null, null, null, null);
        ProblemException refused =
                problem(new ConstraintViolationException(new HashSet<>(VALIDATOR.validate(nameless))));
        assertThat(refused.type()).isEqualTo(ProblemType.REFUSED);
        assertThat(refused.reasons()).extracting("key").contains("experts.name.missing");
        ProblemException wrong =
                problem(new ConstraintViolationException(new HashSet<>(VALIDATOR.validate(new Parameters(201)))));
        assertThat(wrong.type()).isEqualTo(ProblemType.INVALID_PARAMETER);
        assertThat(wrong.reasons()).extracting("field").containsExactly("size");
    }

    @Test
    void leavesTheUnexpectedToTheLog() {
        assertThat(Translate.translate(new NullPointerException("secret"))).isEmpty();
        assertThat(Translate.translate(new RuntimeException(new SQLException("down", "08006"))))
                .isEmpty();
    }

    @Test
    void survivesCausesInACircle() {
        RuntimeException a = new RuntimeException();
        RuntimeException b = new RuntimeException(a);
        a.initCause(b);
        assertThat(Translate.translate(a)).isEmpty();
    }

    private static ProblemException problem(Throwable thrown) {
        return Translate.translate(thrown).orElseThrow();
    }

    private static String slug(Throwable thrown) {
        return problem(thrown).type().slug();
    }
}
