package cn.lianan.api.problems;

import static org.assertj.core.api.Assertions.assertThat;

/** Looks into a problem from tests of other packages. */
public final class ProblemExceptionAsserts {

    private ProblemExceptionAsserts() {}

    public static void hasReason(Throwable thrown, String slug, String field, String key) {
        assertThat(thrown).isInstanceOf(ProblemException.class).hasMessage(slug);
        assertThat(((ProblemException) thrown).reasons()).anySatisfy(reason -> {
            assertThat(reason.field()).isEqualTo(field);
            assertThat(reason.key()).isEqualTo(key);
        });
    }
}
