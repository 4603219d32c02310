package cn.lianan.api.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.lianan.api.problems.ProblemException;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CursorTest {

    @Test
    void comesBackAsTheIdThatItStandsBehind() {
        UUID id = UUID.fromString("0190b6f2-7a3c-7c1e-9d2a-3f5b8c1d2e4f");
        assertThat(Cursor.read(Cursor.behind(id))).isEqualTo(id);
        assertThat(Cursor.behind(id)).matches("[A-Za-z0-9_-]+").doesNotContain(id.toString());
    }

    @Test
    void beginsWithoutOne() {
        assertThat(Cursor.read(null)).isNull();
        assertThat(Cursor.read("")).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "x",
                "!!!",
                "AQ",
                "0190b6f2-7a3c-7c1e-9d2a-3f5b8c1d2e4f",
                "AgGQtvJ6PHwenSo_W4wdLk8",
                "AQGQtvJ6PHwenSo_W4wdLk9B"
            })
    void refusesWhatWasNotGivenOut(String damaged) {
        assertThatThrownBy(() -> Cursor.read(damaged))
                .isInstanceOf(ProblemException.class)
                .hasMessage("damaged-cursor");
    }
}
