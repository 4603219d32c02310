package cn.lianan.portal.texts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Reads the sources: what is asked for is in the bundles, and what is in the bundles is asked for. */
class KeysInUseTest {

    private static final Path SOURCES = Path.of("src/main/java");
    private static final Pattern ASKED = Pattern.compile(
            "(?:getTranslation\\(|\\btext\\(|Texts\\.text\\(\\w+, )\"([^\"]+)\"(\\s*\\+)?|\\btext = \"([^\"]+)\"");
    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");
    private static final Pattern TEXT_BLOCK = Pattern.compile("\"\"\".*?\"\"\"", Pattern.DOTALL);

    @Test
    void everyKeyThatIsAskedForIsThere() {
        Set<String> keys = keys();
        for (MatchResult asked : found(ASKED)) {
            String key = asked.group(1) == null ? asked.group(3) : asked.group(1);
            if (asked.group(2) == null) {
                assertThat(keys).contains(key);
            } else {
                assertThat(keys).as("keys that begin with " + key).anyMatch(known -> known.startsWith(key));
            }
        }
    }

    @Test
    void everyNavigationEntryHasItsSentence() {
        Set<String> keys = keys();
        found(Pattern.compile("@InNavigation\\([^)]*text = \"([^\"]+)\"")).stream()
                .map(entry -> entry.group(1))
                .filter(key -> !key.equals("home"))
                .forEach(key -> assertThat(keys).contains(key + ".about"));
    }

    @Test
    void everyTextIsAskedForSomewhere() {
        List<String> literals =
                found(LITERAL).stream().map(found -> found.group(1)).toList();
        assertThat(keys()).allMatch(key -> literals.stream().anyMatch(literal -> mayMean(literal, key)));
    }

    // a key is written out, or put together from a beginning and the rest
    private static boolean mayMean(String literal, String key) {
        return key.equals(literal)
                || (literal.indexOf('.') > 0 || literal.length() > 3) && key.startsWith(literal + ".")
                || literal.endsWith(".") && key.startsWith(literal);
    }

    private static Set<String> keys() {
        return Texts.BUNDLES.stream()
                .flatMap(bundle -> Texts.bundle(bundle, Language.CHINESE).keySet().stream())
                .collect(Collectors.toSet());
    }

    private static List<MatchResult> found(Pattern pattern) {
        List<MatchResult> found = new ArrayList<>();
        try (Stream<Path> files = Files.walk(SOURCES)) {
            files.filter(file -> file.toString().endsWith(".java"))
                    .map(KeysInUseTest::read)
                    .forEach(source -> pattern.matcher(source).results().forEach(found::add));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        assertThat(found).isNotEmpty();
        return found;
    }

    private static String read(Path file) {
        try {
            return TEXT_BLOCK.matcher(Files.readString(file)).replaceAll("");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
