package cn.lianan.experts.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every message key has a Chinese and an English sentence, and every sentence a use. */
class RosterTextsTest {
    private static final Pattern KEY = Pattern.compile("\"((?:roster|people)\\.[a-zA-Z.]+[a-zA-Z])\"");
    private static final Control EXACT = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

    @ParameterizedTest
    @ValueSource(strings = {"cn.lianan.experts.roster.messages", "cn.lianan.people.messages"})
    void both_languages_have_the_same_keys_and_arguments(String name) {
        ResourceBundle chinese = ResourceBundle.getBundle(name, Locale.ROOT, EXACT);
        ResourceBundle english = ResourceBundle.getBundle(name, Locale.ENGLISH, EXACT);
        assertThat(english.getLocale()).isEqualTo(Locale.ENGLISH);
        for (String key : chinese.keySet()) {
            assertThat(english.getString(key))
                    .as(key)
                    .isNotEqualTo(chinese.getString(key))
                    .isNotBlank();
            assertThat(arguments(english.getString(key))).as(key).isEqualTo(arguments(chinese.getString(key)));
            assertThat(english.getString(key)).as(key).doesNotContain("'");
        }
        assertThat(english.keySet()).isEqualTo(chinese.keySet());
    }

    @Test
    void every_key_in_the_code_has_a_sentence_and_every_sentence_is_used() throws IOException {
        Set<String> used = new TreeSet<>(keysInCode());
        used.remove("roster.field.");
        for (RosterField field : RosterField.values()) {
            used.add("roster.field." + field.name());
        }
        used.add("roster.duplicate.identity.otherSheet");
        used.add("roster.duplicate.phone.otherSheet");
        Set<String> written = new TreeSet<>();
        for (String name : List.of("cn.lianan.experts.roster.messages", "cn.lianan.people.messages")) {
            written.addAll(ResourceBundle.getBundle(name, Locale.ROOT, EXACT).keySet());
        }
        assertThat(written).isEqualTo(used);
    }

    @Test
    void a_chinese_reader_is_answered_in_chinese_on_an_english_server() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.US);
            assertThat(RosterTexts.text(Locale.SIMPLIFIED_CHINESE, "roster.file.empty", List.of()))
                    .contains("文件是空的");
            assertThat(RosterTexts.text(Locale.US, "roster.file.empty", List.of()))
                    .contains("empty");
            assertThat(RosterTexts.label(Locale.CHINA, RosterField.PHONE)).isEqualTo("联系电话");
        } finally {
            Locale.setDefault(before);
        }
    }

    private static Set<String> keysInCode() throws IOException {
        Path code = Path.of("src/main/java/cn/lianan");
        try (Stream<Path> files =
                Stream.concat(Files.walk(code.resolve("experts/roster")), Files.walk(code.resolve("people")))) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .flatMap(file -> KEY.matcher(read(file)).results())
                    .map(match -> match.group(1))
                    .collect(Collectors.toSet());
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException broken) {
            throw new java.io.UncheckedIOException(broken);
        }
    }

    private static Set<String> arguments(String text) {
        return Pattern.compile("\\{\\d}")
                .matcher(text)
                .results()
                .map(match -> match.group())
                .collect(Collectors.toSet());
    }
}
