package cn.lianan.experts.roster;

import static cn.lianan.experts.roster.RawWorkbook.text;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every way in which programs store a cell. */
class CellKindsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<c r='A2' t='s'><v>0</v></c>",
                "<c r='A2' t='inlineStr'><is><t>甲测一</t></is></c>",
                "<c r='A2' t='inlineStr'><is><r><t>甲</t></r><r><rPr><b/></rPr><t>测一</t></r></is></c>",
                "<c r='A2' t='str'><f>B9&amp;C9</f><v>甲测一</v></c>",
                "<c r='A2' t='str'><v>甲测一</v></c>",
                "<c r='A2' t='inlineStr'><is><t xml:space='preserve'>　甲测一 </t></is></c>",
                "<c r='A2' t='inlineStr'><is><t>甲测一_x000D_</t></is></c>",
                "<c r='A2' t='inlineStr'><is><t>\uFEFF甲\u200B测一</t></is></c>",
                "<c t='inlineStr'><is><t>甲测一</t></is></c>"
            })
    void names(String cell) {
        RosterRow row = RawWorkbook.withRows("<row r=\"2\">" + cell + "<c r='B2'><v>1</v></c></row>")
                .onlyRow();
        assertThat(row.text(RosterField.NAME)).isEqualTo("甲测一");
    }

    @Test
    void rich_text_among_the_shared_texts_without_its_reading_aid() {
        RosterRow row = RawWorkbook.withRows("<row r=\"2\"><c r='A2' t='s'><v>0</v></c></row>")
                .shared("<si><r><t>甲</t></r><r><t>测一</t></r><rPh sb='0' eb='1'><t>jia</t></rPh></si>")
                .onlyRow();
        assertThat(row.text(RosterField.NAME)).isEqualTo("甲测一");
    }

    @Test
    void formulas_give_their_last_result() {
        RosterRow row = RawWorkbook.withRows("<row r=\"2\">" + text("A2", "甲测一")
                        + "<c r='B2'><f>19900000000+1</f><v>19900000001</v></c>"
                        + "<c r='C2' s='1'><f>DATE(1975,3,5)</f><v>27458</v></c></row>")
                .formats("14")
                .onlyRow();
        assertThat(row.text(RosterField.PHONE)).isEqualTo("19900000001");
        assertThat(row.text(RosterField.BIRTH)).isEqualTo("1975-03-05");
    }

    @ParameterizedTest
    @CsvSource({"<c r='B2' t='e'><v>#N/A</v></c>", "<c r='B2' t='e'><f>VLOOKUP(1)</f><v>#REF!</v></c>"})
    void a_formula_without_result_is_a_problem_of_its_cell(String cell) {
        byte[] file = RawWorkbook.withRows("<row r=\"2\">" + text("A2", "甲测一") + cell + "</row>")
                .file();
        assertThat(RosterFixture.checked(file).problems()).singleElement().satisfies(problem -> {
            assertThat(problem.key()).isEqualTo("roster.cell.error");
            assertThat(problem.column()).isEqualTo("B");
        });
    }

    @Test
    void rows_and_cells_without_numbers_are_counted() {
        byte[] file = RawWorkbook.withRows("")
                .sheet("<row><c t='inlineStr'><is><t>姓名</t></is></c><c t='inlineStr'><is><t>手机</t></is></c></row>"
                        + "<row><c t='inlineStr'><is><t>甲测一</t></is></c><c><v>19900000001</v></c></row>")
                .file();
        RosterRow row = RosterFixture.roster(file).rows().findFirst().orElseThrow();
        assertThat(row.number()).isEqualTo(2);
        assertThat(row.text(RosterField.PHONE)).isEqualTo("19900000001");
    }

    @Test
    void a_workbook_without_styles_or_shared_texts() {
        byte[] file = RawWorkbook.withRows("<row r=\"2\">" + text("A2", "甲测一") + "</row>")
                .without("xl/styles.xml")
                .without("xl/sharedStrings.xml")
                .file();
        assertThat(RosterFixture.roster(file).size()).isEqualTo(1);
    }
}
