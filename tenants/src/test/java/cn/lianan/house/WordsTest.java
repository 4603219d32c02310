package cn.lianan.house;

import static org.assertj.core.api.Assertions.assertThat;

import cn.lianan.access.Role;
import cn.lianan.experts.ExpertState;
import cn.lianan.outcomes.Messages;
import cn.lianan.people.Gender;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Chinese and English say the same things, and every constant that people see has its word in both. */
class WordsTest {

    @Test
    void bothBundlesHaveTheSameKeys() throws IOException {
        assertThat(bundle("messages_en.properties").keySet())
                .isEqualTo(bundle("messages.properties").keySet());
    }

    @Test
    void everyConstantHasAWord() {
        Stream.of(ExpertState.values(), Role.values(), Gender.values())
                .flatMap(Arrays::stream)
                .forEach(constant -> {
                    assertThat(Messages.label(Locale.CHINESE, constant)).containsPattern("\\p{IsHan}");
                    assertThat(Messages.label(Locale.ENGLISH, constant)).containsPattern("[A-Za-z]");
                });
    }

    private static Properties bundle(String name) throws IOException {
        Properties properties = new Properties();
        properties.load(new InputStreamReader(
                Messages.class.getResourceAsStream("/cn/lianan/" + name), StandardCharsets.UTF_8));
        return properties;
    }
}
