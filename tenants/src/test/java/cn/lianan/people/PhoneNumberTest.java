package cn.lianan.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhoneNumberTest {
    @ParameterizedTest
    @CsvSource({
        "19900008313, 19900008313",
        "199 0000 8313, 19900008313",
        "199-0000-8313, 19900008313",
        "１９９００００８３１３, 19900008313",
        "+86 19900008313, 19900008313",
        "+86-199-0000-8313, 19900008313",
        "(+86)19900008313, 19900008313",
        "008619900008313, 19900008313",
        "8619900008313, 19900008313",
        "19900008313.0, 19900008313",
        "手机：19900008313, 19900008313",
        "19900008313（微信同号）, 19900008313",
        "023-46781234, 023-46781234",
        "02346781234, 023-46781234",
        "(023)46781234, 023-46781234",
        "（023）46781234, 023-46781234",
        "023 4678 1234, 023-46781234",
        "023-4678-1234, 023-46781234",
        "023—46781234, 023-46781234",
        "+86 23 46781234, 023-46781234",
        "+86-10-82341234, 010-82341234",
        "010-82341234, 010-82341234",
        "0830-3112345, 0830-3112345",
        "08303112345, 0830-3112345",
        "0830-3112345-801, 0830-3112345-801",
        "0830-3112345转801, 0830-3112345-801",
        "0830-3112345 分机 801, 0830-3112345-801",
        "0830-3112345 ext.801, 0830-3112345-801"
    })
    void brings_what_people_type_to_one_form(String typed, String value) {
        assertThat(PhoneNumber.parse(typed).value())
                .extracting(PhoneNumber::value)
                .isEqualTo(value);
    }

    @ParameterizedTest
    @CsvSource({
        "199-12, people.phone.digits",
        "1990000831, people.phone.digits",
        "199000083133, people.phone.digits",
        "12900008313, people.phone.digits",
        "46781234, people.phone.areaCode",
        "3112345, people.phone.areaCode",
        "023-4678, people.phone.form",
        "0830-31123456789, people.phone.form",
        "+852 91234567, people.phone.form",
        "无, people.phone.form",
        "'', people.phone.form"
    })
    void says_why_it_refuses(String typed, String key) {
        assertThat(PhoneNumber.parse(typed).refusal()).isEqualTo(key);
    }

    @Test
    void hides_the_middle() {
        assertThat(new PhoneNumber("19900008313").masked()).isEqualTo("199****8313");
        assertThat(new PhoneNumber("023-46781234-801").masked()).isEqualTo("023-****1234");
        assertThat(new PhoneNumber("19900008313")).hasToString("199****8313");
    }

    @Test
    void cannot_exist_wrong() {
        assertThatThrownBy(() -> new PhoneNumber("199 0000 8313")).isInstanceOf(IllegalArgumentException.class);
    }
}
