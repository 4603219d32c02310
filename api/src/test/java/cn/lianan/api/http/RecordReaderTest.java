package cn.lianan.api.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.lianan.api.problems.ProblemExceptionAsserts;
import cn.lianan.people.Gender;
import java.time.YearMonth;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecordReaderTest {

    record Inner(YearMonth birth) {}

    record Outer(String name, Gender gender, Set<String> codes, Inner inner) {}

    private static Outer read(String json) {
        return RecordReader.read(JsonBodies.object(json), Outer.class);
    }

    @Test
    void readsWhatIsThere() {
        assertThat(
                        read(
                                "{\"name\":\"陈\",\"gender\":\"MALE\",\"codes\":[\"a\",\"b\"],\"inner\":{\"birth\":\"1975-03\"}}"))
                .isEqualTo(new Outer("陈", Gender.MALE, Set.of("a", "b"), new Inner(YearMonth.of(1975, 3))));
    }

    @Test
    void takesMissingAndNullForTheSame() {
        assertThat(read("{}")).isEqualTo(read("{\"name\":null,\"gender\":null,\"codes\":null,\"inner\":null}"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"nmae\":\"x\"} | nmae | body.field.unknown",
                "{\"inner\":{\"id\":\"x\"}} | inner.id | body.field.unknown",
                "{\"name\":7} | name | body.field.text",
                "{\"gender\":\"male\"} | gender | body.field.choice",
                "{\"codes\":\"a\"} | codes | body.field.list",
                "{\"codes\":[null]} | codes | body.field.list",
                "{\"inner\":[]} | inner | body.field.object",
                "{\"inner\":{\"birth\":\"1975-13\"}} | inner.birth | body.field.month"
            })
    void namesWhatIsWrong(String json, String field, String key) {
        assertThatThrownBy(() -> read(json))
                .satisfies(e -> ProblemExceptionAsserts.hasReason(e, "invalid-body", field, key));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'' | body.missing",
                "[] | body.notObject",
                "{ | body.notJson",
                "{\"a\":1}} | body.notJson",
                "nonsense | body.notJson"
            })
    void refusesWhatIsNoObject(String text, String key) {
        assertThatThrownBy(() -> read(text))
                .satisfies(e -> ProblemExceptionAsserts.hasReason(e, "invalid-body", null, key));
    }

    @Test
    void namesAllAtOnce() {
        assertThatThrownBy(() -> read("{\"name\":7,\"x\":1}"))
                .satisfies(e -> ProblemExceptionAsserts.hasReason(e, "invalid-body", "name", "body.field.text"))
                .satisfies(e -> ProblemExceptionAsserts.hasReason(e, "invalid-body", "x", "body.field.unknown"));
    }
}
