package cn.lianan.api.problems;

import static org.assertj.core.api.Assertions.assertThat;

import cn.lianan.outcomes.Refusal;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class WordsTest {

    @Test
    void speaksTheFirstKnownLanguage() {
        assertThat(Words.language(List.of())).isEqualTo(Locale.CHINESE);
        assertThat(Words.language(List.of(Locale.FRENCH, Locale.UK, Locale.CHINA)))
                .isEqualTo(Locale.ENGLISH);
        assertThat(Words.language(List.of(Locale.CHINA, Locale.UK))).isEqualTo(Locale.CHINESE);
        assertThat(Words.language(List.of(new Locale("*")))).isEqualTo(Locale.CHINESE);
    }

    @Test
    void knowsTheDomainsWordsToo() {
        Refusal refusal = new Refusal(null, "experts.reason.missing", List.of());
        assertThat(Words.text(Locale.ENGLISH, refusal)).isEqualTo("Please give the reason; it stays in the history");
        assertThat(Words.text(Locale.CHINESE, refusal)).isEqualTo("请写明原因，它会留在履历里");
    }

    @ParameterizedTest
    @EnumSource(ProblemType.class)
    void explainsEveryType(ProblemType type) {
        assertThat(Words.text(Locale.CHINESE, type.titleKey())).containsPattern("\\p{IsHan}");
        assertThat(Words.text(Locale.CHINESE, type.detailKey(), "7")).containsPattern("\\p{IsHan}");
        assertThat(Words.text(Locale.ENGLISH, type.titleKey())).doesNotContainPattern("\\p{IsHan}");
        assertThat(Words.text(Locale.ENGLISH, type.detailKey(), "7")).doesNotContainPattern("\\p{IsHan}");
        assertThat(ProblemType.ofSlug(type.slug())).contains(type);
    }

    @ParameterizedTest
    @MethodSource("keys")
    void saysItInBothLanguages(String key) {
        assertThat(bundle(Locale.ENGLISH).keySet()).contains(key);
        assertThat(bundle(Locale.ROOT).keySet()).contains(key);
    }

    static Stream<String> keys() {
        return Stream.concat(bundle(Locale.ROOT).keySet().stream(), bundle(Locale.ENGLISH).keySet().stream())
                .distinct();
    }

    /** The texts of one file alone, without those that it inherits. */
    private static ResourceBundle bundle(Locale locale) {
        try (var in = WordsTest.class.getResourceAsStream(
                "/cn/lianan/api/messages" + (locale == Locale.ENGLISH ? "_en" : "") + ".properties")) {
            return new java.util.PropertyResourceBundle(
                    new java.io.InputStreamReader(in, java.nio.charset.StandardCharsets.UTF_8));
        } catch (java.io.IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
