package cn.lianan.search;

import static cn.lianan.search.ADocument.called;
import static org.assertj.core.api.Assertions.assertThat;

import cn.lianan.finding.SearchQuery;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@ExtendWith(SearchServer.class)
class OddInputTest {

    private static TestIndex index;

    @BeforeAll
    static void fill() throws Exception {
        index = TestIndex.fresh()
                .with(called("水库\uD800大坝 \uDC00 \0 😀").summary(null).made());
    }

    static Stream<String> odd() {
        String distinct = IntStream.range(0x4E00, 0x4E00 + 200)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
        return Stream.of(
                "\uD800",
                "水\uDFFF\uD800库",
                "+ - = && || > < ! ( ) { } [ ] ^ \" ~ * ? : \\ /",
                "title:水库 AND NOT (大坝~2)^4 /.*/ [a TO z]",
                "\"水库",
                "，。！？、；：（）",
                "\0\1\u0007\u0085\uFEFF\u202E",
                "\uFFFE\uFFFF",
                "\uFDFA".repeat(200),
                "㍿".repeat(200),
                distinct,
                distinct.chars().mapToObj(Character::toString).limit(100).collect(Collectors.joining(" ")),
                "😀".repeat(100),
                "👨‍👩‍👧‍👦🏳️‍🌈",
                "a".repeat(200),
                "e\u0301".repeat(100),
                "%s%n${jndi:x}<script>",
                "İßſﬀ");
    }

    @ParameterizedTest
    @MethodSource("odd")
    void anyInputIsAnswered(String words) {
        assertThat(index.find(words).items()).isNotNull();
        assertThat(index.find(new SearchQuery("水库", words, words, words, 5, null))
                        .items())
                .isEmpty();
    }

    @Test
    void randomInputIsAnswered() {
        Random random = new Random(20260512);
        for (int i = 0; i < 200; i++) {
            String words = random.ints(1 + random.nextInt(200), 0, 0x10000)
                    .mapToObj(c -> String.valueOf((char) c))
                    .collect(Collectors.joining());
            assertThat(index.find(words).items()).isNotNull();
        }
    }

    @Test
    void onlyPunctuationFindsNothing() {
        assertThat(index.find("！？…").total()).isZero();
    }

    @Test
    void punctuationBesideWordsIsPassedOver() {
        assertThat(index.find("！ 水库 ？").total()).isEqualTo(1);
    }

    @Test
    void brokenTextIsStoredAndFoundAsFarAsItIsWhole() {
        assertThat(index.find("大坝").items().get(0).title()).isEqualTo("水库\uFFFD大坝 \uFFFD \0 😀");
        assertThat(index.find("😀").total()).isEqualTo(1);
    }
}
