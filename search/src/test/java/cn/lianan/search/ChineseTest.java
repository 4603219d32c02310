package cn.lianan.search;

import static cn.lianan.search.ADocument.called;
import static cn.lianan.search.TestIndex.titles;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ExtendWith(SearchServer.class)
class ChineseTest {

    private static TestIndex index;

    @BeforeAll
    static void fill() throws Exception {
        index = TestIndex.fresh()
                .with(
                        called("陈国栋").summary("水库大坝安全").made(),
                        called("李秀英").summary("滑坡、崩塌勘查与监测").made(),
                        called("王建华").text("内江市应急管理局").made(),
                        called("赵敏").topics("危险化学品").made(),
                        called("水利工程 王大海").text("水库调度").made(),
                        called("Ｆｉｒｅ　９５").summary("消防，ＸＦ２０２４").made(),
                        called("⼤⾜区张伟").made());
    }

    @ParameterizedTest
    @CsvSource({
        "水库大坝, 陈国栋",
        "大坝水库, 陈国栋",
        "滑坡 监测, 李秀英",
        "滑坡　监测, 李秀英",
        "崩塌, 李秀英",
        "滑坡、崩塌勘查与监测, 李秀英",
        "内江, 王建华",
        "应急管理局, 王建华",
        "危险化学品, 赵敏",
        "化学, 赵敏",
        "敏, 赵敏",
        "fire 95, Ｆｉｒｅ　９５",
        "xf2024, Ｆｉｒｅ　９５",
        "大足, ⼤⾜区张伟",
        "王建华 内江, 王建华",
        "滑\u200b坡, 李秀英",
    })
    void wordsFindTheThingFirst(String words, String title) {
        assertThat(titles(index.find(words))).startsWith(title);
    }

    @Test
    void everyWordMustBeFound() {
        assertThat(titles(index.find("滑坡 内江"))).isEmpty();
    }

    @Test
    void theTitleWeighsMoreThanTheText() throws Exception {
        TestIndex two = TestIndex.fresh()
                .with(
                        called("张三").text("地震救援").made(),
                        called("地震救援").text("张三").made());
        assertThat(titles(two.find("地震救援"))).containsExactly("地震救援", "张三");
        fill();
    }

    @Test
    void aWordDoesNotFindWhatOnlySharesACharacter() {
        assertThat(titles(index.find("水坝"))).doesNotContain("水利工程 王大海");
        assertThat(titles(index.find("监狱"))).isEmpty();
    }

    @Test
    void theTitleComesBackAsItWasWritten() {
        assertThat(titles(index.find("消防"))).containsExactly("Ｆｉｒｅ　９５");
    }
}
