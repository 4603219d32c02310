package cn.lianan.api.idempotency;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.core.MediaType;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class FingerprintTest {

    @Test
    void doesNotSeeTheBoundaryOfAForm() {
        assertThat(form("aaa", "roster")).isEqualTo(form("bbb", "roster"));
        assertThat(form("aaa", "roster")).isNotEqualTo(form("aaa", "other"));
    }

    @Test
    void seesEveryByteOfOtherBodies() {
        byte[] body = {0, (byte) 0xFF, 7};
        assertThat(Fingerprint.withoutBoundary(MediaType.APPLICATION_JSON_TYPE, body))
                .isEqualTo(body);
        assertThat(Fingerprint.withoutBoundary(null, body)).isEqualTo(body);
    }

    private static String form(String boundary, String content) {
        byte[] body =
                ("--" + boundary + "\r\n\r\n" + content + "\r\n--" + boundary + "--").getBytes(StandardCharsets.UTF_8);
        return new String(
                Fingerprint.withoutBoundary(MediaType.valueOf("multipart/form-data; boundary=" + boundary), body));
    }
}
