package cn.lianan.search;

import static cn.lianan.search.ADocument.called;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(SearchServer.class)
class FoundSoonTest {

    /** Of the two seconds from commit to found, the index may take half. */
    @Test
    void aDocumentIsFoundWithinASecond() throws Exception {
        TestIndex index = TestIndex.fresh().with(called("先行").made());
        List<Long> millis = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            String name = "专家" + Character.toString(0x4E00 + i) + Character.toString(0x6000 + i);
            long begin = System.nanoTime();
            index.index.put(List.of(called(name).made()));
            while (!TestIndex.titles(index.find(name)).contains(name)) {
                Thread.sleep(10);
            }
            millis.add((System.nanoTime() - begin) / 1_000_000);
        }
        Collections.sort(millis);
        System.out.println("From put to found, in ms: median " + millis.get(6) + ", most " + millis.get(11));
        assertThat(millis.get(11)).isLessThan(1_000);
    }
}
