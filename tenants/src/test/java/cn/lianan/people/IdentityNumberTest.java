package cn.lianan.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IdentityNumberTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "50029919750315008X",
                "50029919750315008x",
                " 500299 19750315 008X ",
                "５００２９９１９７５０３１５００８Ｘ",
                "\uFEFF50029919750315008X\u200B",
                "500299\u00A01975\u00A00315008X",
                "'50029919750315008X",
                "500299-19750315-008X"
            })
    void takes_what_people_type(String typed) {
        assertThat(IdentityNumber.parse(typed).value().value()).isEqualTo("50029919750315008X");
    }

    @ParameterizedTest
    @CsvSource({
        "500299750315008, people.identity.old",
        "5002991975031500, people.identity.length",
        "50029919750315008XX, people.identity.length",
        "'', people.identity.length",
        "5002991975031500AX, people.identity.characters",
        "X0029919750315008X, people.identity.characters",
        "500299197502300087, people.identity.date",
        "500299197513010087, people.identity.date",
        "500299209901010087, people.identity.date",
        "500299187501010087, people.identity.date",
        "500299197503150087, people.identity.checkDigit",
        "50029919750315018X, people.identity.checkDigit"
    })
    void says_why_it_refuses(String typed, String key) {
        assertThat(IdentityNumber.parse(typed).refusal()).isEqualTo(key);
    }

    @Test
    void knows_the_day_of_birth() {
        assertThat(new IdentityNumber("50029919750315008X").birth()).isEqualTo(LocalDate.of(1975, 3, 15));
    }

    @Test
    void shows_first_three_and_last_four_only() {
        IdentityNumber number = new IdentityNumber("50029919750315008X");
        assertThat(number.masked()).isEqualTo("500***********008X").hasSize(18);
        assertThat(number).hasToString("500***********008X");
    }

    @Test
    void cannot_exist_wrong() {
        assertThatThrownBy(() -> new IdentityNumber("500299197503150087"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("people.identity.checkDigit");
    }
}
