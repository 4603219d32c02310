package cn.lianan.portal.texts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import java.util.MissingResourceException;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TextsTest {

    private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d+)");

    private final Locale serversOwn = Locale.getDefault();

    @AfterEach
    void restore() {
        Locale.setDefault(serversOwn);
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void bothLanguagesHaveTheSameKeys(String bundle) {
        assertThat(Texts.bundle(bundle, Locale.ENGLISH).keySet())
                .isEqualTo(Texts.bundle(bundle, Language.CHINESE).keySet());
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void bothLanguagesTakeTheSameArguments(String bundle) {
        var chinese = Texts.bundle(bundle, Language.CHINESE);
        var english = Texts.bundle(bundle, Locale.ENGLISH);
        chinese.keySet().forEach(key -> assertThat(arguments(english.getString(key)))
                .as(key)
                .isEqualTo(arguments(chinese.getString(key))));
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void chineseIsChinese(String bundle) {
        var chinese = Texts.bundle(bundle, Language.CHINESE);
        chinese.keySet().stream()
                .filter(key -> chinese.getString(key).matches("(?s).*[A-Za-z]{3,} [A-Za-z]{3,}.*"))
                .forEach(key -> assertThat(chinese.getString(key)).as(key).matches("(?s).*\\p{IsHan}.*"));
    }

    @Test
    void aMissingKeyIsADefect() {
        assertThatThrownBy(() -> Texts.text(Language.CHINESE, "no.such.key"))
                .isInstanceOf(MissingResourceException.class);
    }

    @Test
    void theServersOwnLanguagePlaysNoPart() {
        Locale.setDefault(Locale.ENGLISH);
        assertThat(Texts.text(Language.CHINESE, "home")).isEqualTo("首页");
        Locale.setDefault(Locale.SIMPLIFIED_CHINESE);
        assertThat(Texts.text(Language.ENGLISH, "home")).isEqualTo("Home");
    }

    @Test
    void anApostropheIsSeenAsOne() {
        assertThat(Texts.text(Language.ENGLISH, "alliance.what")).contains("Lian'an");
        assertThat(Texts.text(Language.ENGLISH, "district.title", "Rongchang")).isEqualTo("Rongchang · Lian'an");
    }

    static java.util.List<String> bundles() {
        return Texts.BUNDLES;
    }

    private static TreeSet<String> arguments(String text) {
        TreeSet<String> found = new TreeSet<>();
        Matcher matcher = ARGUMENT.matcher(text);
        while (matcher.find()) {
            found.add(matcher.group(1));
        }
        return found;
    }
}
