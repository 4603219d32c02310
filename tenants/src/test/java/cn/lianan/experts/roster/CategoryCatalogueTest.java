package cn.lianan.experts.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How cells name groups and specialties. */
class CategoryCatalogueTest {
    private final CategoryCatalogue catalogue = Catalogue.ofTests();

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "自然灾害, 气象, 自然灾害/气象",
                "-, 气象, 自然灾害/气象",
                "自然灾害类, 气象专业, 自然灾害/气象",
                "一、自然灾害专家组（12人）, -, 自然灾害",
                "自然灾害, -, 自然灾害",
                "自然灾害, 自然灾害, 自然灾害",
                "气象, -, 自然灾害/气象",
                "-, 自然灾害（气象）, 自然灾害/气象",
                "-, 自然灾害-气象, 自然灾害/气象",
                "自然灾害：气象, -, 自然灾害/气象",
                "自然灾害, 消防, 事故灾难/消防",
                "自然灾害, 其他, 自然灾害/其他",
                "事故灾难, 其他, 事故灾难/其他",
                "-, 特种设备安全, 事故灾难/特种设备",
                "-, 防 雷, 自然灾害/雷电、风雹",
                "-, 雷电、风雹, 自然灾害/雷电、风雹",
                "-, ① 气象, 自然灾害/气象",
                "-, A02 气象, 自然灾害/气象",
                "-, 02气象, 自然灾害/气象"
            })
    void names_one(String group, String specialty, String code) {
        CategoryNames.Answer answer = catalogue.resolve(group, specialty);
        assertThat(answer.unknown()).isEmpty();
        assertThat(answer.codes()).containsExactly(code);
    }

    @ParameterizedTest
    @CsvSource({"'气象、地震'", "'气象，地震'", "'气象；地震'", "气象/地震", "气象 地震", "'气象\n地震'", "'1.气象 2.地震'"})
    void names_several(String text) {
        assertThat(catalogue.resolve("", text).codes()).containsExactly("自然灾害/气象", "自然灾害/地震");
    }

    @Test
    void says_which_part_is_unknown_and_what_is_like_it() {
        CategoryNames.Answer answer = catalogue.resolve("自然灾害", "气象、地质灾难");
        assertThat(answer.codes()).containsExactly("自然灾害/气象");
        assertThat(answer.unknown()).singleElement().satisfies(unknown -> {
            assertThat(unknown.field()).isEqualTo(RosterField.SPECIALTY);
            assertThat(unknown.text()).isEqualTo("地质灾难");
            assertThat(unknown.nearest()).startsWith("地质灾害").hasSizeLessThanOrEqualTo(3);
        });
    }

    @Test
    void an_unknown_group_is_unknown_even_beside_a_known_specialty() {
        assertThat(catalogue.resolve("天文", "气象").unknown())
                .extracting(CategoryNames.Unknown::field)
                .containsExactly(RosterField.GROUP);
    }

    @Test
    void nothing_names_nothing() {
        assertThat(catalogue.resolve("", " ")).isEqualTo(new CategoryNames.Answer(Set.of(), java.util.List.of()));
    }
}
