package cn.lianan.api.experts;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class XlsxTest {

    @Test
    void readsChineseNamesFromLatinHeaders() {
        String latin = new String("专家名册.xlsx".getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
        assertThat(Xlsx.decoded(latin)).isEqualTo("专家名册.xlsx");
    }

    @Test
    void leavesOtherNamesAlone() {
        assertThat(Xlsx.decoded("experts.xlsx")).isEqualTo("experts.xlsx");
        assertThat(Xlsx.decoded("专家名册.xlsx")).isEqualTo("专家名册.xlsx");
        assertThat(Xlsx.decoded("caf\u00e9.xlsx")).isEqualTo("caf\u00e9.xlsx");
    }

    @Test
    void offersAPlainNameToOldPrograms() {
        assertThat(ExportResource.disposition("专家 册.xlsx"))
                .isEqualTo(
                        "attachment; filename=\"experts.xlsx\"; filename*=UTF-8''%E4%B8%93%E5%AE%B6%20%E5%86%8C.xlsx");
    }
}
