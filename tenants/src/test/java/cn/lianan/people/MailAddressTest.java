package cn.lianan.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MailAddressTest {
    @ParameterizedTest
    @CsvSource({
        "expert001@rongchang.example, expert001@rongchang.example",
        "' Expert.One@Rongchang.Example ', Expert.One@rongchang.example",
        "ｅｘｐｅｒｔ＠rongchang.example, expert@rongchang.example",
        "mailto:a+b@mail.example, a+b@mail.example",
        "\uFEFFa_b@mail-1.example, a_b@mail-1.example"
    })
    void takes_what_people_type(String typed, String value) {
        assertThat(MailAddress.parse(typed).value().value()).isEqualTo(value);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "expert",
                "expert@",
                "@x.example",
                "a@b",
                "a b@x.example",
                "a..b@x.example",
                "a@x..example",
                "a@-x.example",
                "a@x.e1@y",
                "张@x.example"
            })
    void refuses_what_no_mail_reaches(String typed) {
        assertThat(MailAddress.parse(typed).refusal()).isEqualTo("people.mail.form");
    }

    @Test
    void refuses_what_is_too_long_quickly() {
        assertThat(MailAddress.parse("a".repeat(65) + "@x.example").accepted()).isFalse();
        assertThat(MailAddress.parse("a@" + "b".repeat(100_000) + ".example").accepted())
                .isFalse();
    }

    @Test
    void shows_the_first_letter_and_the_domain() {
        assertThat(new MailAddress("expert@rongchang.example").masked()).isEqualTo("e***@rongchang.example");
    }
}
