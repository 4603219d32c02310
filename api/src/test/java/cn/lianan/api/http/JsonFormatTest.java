package cn.lianan.api.http;

import static org.assertj.core.api.Assertions.assertThat;

import cn.lianan.api.problems.Problem;
import cn.lianan.people.Gender;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;

class JsonFormatTest {

    /** Public, as JSON-B wants it. */
    public record Page(String name, Gender gender, Instant at, YearMonth birth, List<String> items, String next) {}

    @Test
    void writesEveryFieldWithNulls() {
        Page page = new Page(
                "陈", Gender.MALE, Instant.parse("2026-01-02T03:04:05Z"), YearMonth.of(1975, 3), List.of("a"), null);
        assertThat(JsonFormat.write(page))
                .isEqualTo("{\"at\":\"2026-01-02T03:04:05Z\",\"birth\":\"1975-03\",\"gender\":\"MALE\","
                        + "\"items\":[\"a\"],\"name\":\"陈\",\"next\":null}");
    }

    @Test
    void leavesOutTheIncidentOfProblemsThatAreNone() {
        Problem problem = new Problem("t", "t", 404, "d", "/x", List.of(new Problem.FieldError(null, "m")), null);
        assertThat(JsonFormat.write(problem)).doesNotContain("incident").contains("\"errors\":[{");
    }
}
