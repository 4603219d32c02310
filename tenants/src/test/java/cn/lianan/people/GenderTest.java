package cn.lianan.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GenderTest {
    @ParameterizedTest
    @CsvSource({"男, MALE", "女, FEMALE", "' 女 性', FEMALE", "M, MALE", "Female, FEMALE", "１, MALE", "2, FEMALE"})
    void knows_the_usual_words(String typed, Gender gender) {
        assertThat(Gender.parse(typed).value()).isEqualTo(gender);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "难", "男女", "0"})
    void refuses_others(String typed) {
        assertThat(Gender.parse(typed).refusal()).isEqualTo("people.gender.word");
    }
}
