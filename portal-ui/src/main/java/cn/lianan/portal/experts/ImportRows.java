package cn.lianan.portal.experts;

import cn.lianan.experts.RosterPreview;
import cn.lianan.experts.RosterPreviewRow;
import cn.lianan.experts.RosterRowFate;
import cn.lianan.experts.roster.RosterField;
import cn.lianan.experts.roster.RosterTexts;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.data.renderer.LitRenderer;
import java.util.List;

/** The rows that would go in, marked as new or as a change of somebody who is there already. */
class ImportRows extends Section {

    private static final int WHOLE = 60;
    private static final List<RosterField> SHOWN = List.of(
            RosterField.NAME, RosterField.EMPLOYER, RosterField.TITLE, RosterField.SPECIALTY, RosterField.PHONE);

    private final H2 heading = new H2();
    private final Grid<RosterPreviewRow> grid = new Grid<>();

    ImportRows() {
        grid.addThemeVariants(GridVariant.LUMO_NO_BORDER, GridVariant.LUMO_WRAP_CELL_CONTENT);
        grid.addClassName("import-rows");
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.addColumn(RosterPreviewRow::row)
                .setHeader(getTranslation("experts.import.column.row"))
                .setWidth("4.5rem")
                .setFlexGrow(0);
        grid.addColumn(mark())
                .setHeader(getTranslation("experts.import.column.fate"))
                .setWidth("6rem")
                .setFlexGrow(0);
        SHOWN.forEach(field -> grid.addColumn(line -> line.cells().getOrDefault(field, ""))
                .setKey(field.name())
                .setHeader(RosterTexts.label(getLocale(), field))
                .setWidth(field == RosterField.EMPLOYER || field == RosterField.SPECIALTY ? "13rem" : "9rem"));
        Grid.Column<RosterPreviewRow> together = grid.addColumn(together());
        together.setVisible(false);
        PhoneWidth width = new PhoneWidth(phone -> {
            together.setVisible(phone);
            SHOWN.forEach(field -> grid.getColumnByKey(field.name()).setVisible(!phone));
        });
        add(heading, grid, width);
    }

    void show(RosterPreview preview) {
        List<RosterPreviewRow> good = preview.lines().stream()
                .filter(line -> line.fate() == RosterRowFate.NEW || line.fate() == RosterRowFate.UPDATE)
                .toList();
        setVisible(!good.isEmpty());
        heading.setText(getTranslation("experts.import.good", good.size()));
        grid.getElement().setAttribute("aria-label", heading.getText());
        grid.setAllRowsVisible(good.size() <= WHOLE);
        grid.setItems(good);
    }

    private LitRenderer<RosterPreviewRow> mark() {
        return LitRenderer.<RosterPreviewRow>of("<span class=\"badge ${item.look}\">${item.text}</span>")
                .withProperty("look", line -> line.fate() == RosterRowFate.NEW ? "badge-good" : "badge-pending")
                .withProperty(
                        "text",
                        line -> getTranslation(
                                line.fate() == RosterRowFate.NEW ? "experts.import.new" : "experts.import.update"));
    }

    /** The same in one column, for phones. */
    private static LitRenderer<RosterPreviewRow> together() {
        LitRenderer<RosterPreviewRow> lines = LitRenderer.of(
                "<strong>${item.NAME}</strong><br>${item.EMPLOYER} ${item.TITLE}<br>${item.SPECIALTY} ${item.PHONE}");
        SHOWN.forEach(
                field -> lines.withProperty(field.name(), line -> line.cells().getOrDefault(field, "")));
        return lines;
    }
}
