package cn.lianan.api.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.lianan.api.problems.ProblemException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class BodyLimitTest {

    @Test
    void givesAsMuchAsIsAllowed() throws IOException {
        assertThat(limited(10, 10).readAllBytes()).hasSize(10);
    }

    @Test
    void stopsOneByteLater() {
        assertThatThrownBy(() -> limited(11, 10).readAllBytes())
                .isInstanceOf(ProblemException.class)
                .hasMessage("too-large");
        assertThatThrownBy(() -> {
                    BodyLimit.Limited in = limited(2, 1);
                    in.read();
                    in.read();
                })
                .isInstanceOf(ProblemException.class);
    }

    private static BodyLimit.Limited limited(int bytes, int limit) {
        return new BodyLimit.Limited(new ByteArrayInputStream(new byte[bytes]), limit);
    }
}
