package cn.lianan.api.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.lianan.api.problems.ProblemExceptionAsserts;
import java.time.YearMonth;
import java.util.Set;
import org.junit.jupiter.api.Test;

class MergePatchTest {

    /** Public, as JSON-B wants it. */
    public record Inner(String phone, YearMonth birth) {}

    /** Public, as JSON-B wants it. */
    public record Outer(String name, Set<String> codes, Inner inner) {}

    private static final Outer NOW = new Outer("陈", Set.of("a"), new Inner("138", YearMonth.of(1975, 3)));

    private static Outer patched(String patch) {
        return new MergePatch(JsonBodies.object(patch)).applyTo(NOW);
    }

    @Test
    void leavesWhatIsNotNamed() {
        assertThat(patched("{}")).isEqualTo(NOW);
        assertThat(patched("{\"name\":\"李\"}")).isEqualTo(new Outer("李", NOW.codes(), NOW.inner()));
    }

    @Test
    void emptiesWithNull() {
        assertThat(patched("{\"name\":null}").name()).isNull();
        assertThat(patched("{\"inner\":null}").inner()).isNull();
    }

    @Test
    void mergesObjectsAndReplacesLists() {
        assertThat(patched("{\"inner\":{\"phone\":\"139\"}}").inner())
                .isEqualTo(new Inner("139", YearMonth.of(1975, 3)));
        assertThat(patched("{\"codes\":[\"b\"]}").codes()).containsExactly("b");
    }

    @Test
    void refusesFieldsThatAreNotThere() {
        assertThatThrownBy(() -> patched("{\"state\":\"LEFT\"}"))
                .satisfies(e -> ProblemExceptionAsserts.hasReason(e, "invalid-body", "state", "body.field.unknown"));
    }
}
