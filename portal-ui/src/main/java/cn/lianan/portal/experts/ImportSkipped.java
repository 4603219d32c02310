package cn.lianan.portal.experts;

import cn.lianan.experts.RosterPreview;
import cn.lianan.experts.RosterPreviewRow;
import cn.lianan.experts.RosterRowFate;
import cn.lianan.experts.roster.RosterField;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;

/** The rows that the officer left out, with the way back. */
class ImportSkipped extends Div {

    private static final int LISTED = 200;

    private final RosterRepair repair;
    private final Details details = new Details();
    private final UnorderedList rows = new UnorderedList();

    ImportSkipped(RosterRepair repair) {
        this.repair = repair;
        rows.addClassName("skipped-rows");
        details.add(rows);
        add(details);
    }

    void show(RosterPreview preview) {
        List<RosterPreviewRow> skipped = preview.lines().stream()
                .filter(line -> line.fate() == RosterRowFate.SKIPPED)
                .toList();
        setVisible(!skipped.isEmpty());
        details.setSummaryText(getTranslation("experts.import.skipped", skipped.size()));
        rows.removeAll();
        if (skipped.size() > 1) {
            List<RowKey> all = skipped.stream().map(RowKey::of).toList();
            rows.add(new ListItem(new Button(getTranslation("experts.import.keepAll"), e -> repair.keep(all))));
        }
        skipped.stream().limit(LISTED).forEach(line -> rows.add(item(line)));
    }

    private ListItem item(RosterPreviewRow line) {
        String name = line.cells().getOrDefault(RosterField.NAME, "");
        Span what = new Span(getTranslation(
                name.isBlank() ? "experts.import.row" : "experts.import.row.named", line.sheet(), line.row(), name));
        Button keep = new Button(getTranslation("experts.import.keep"), e -> repair.keep(List.of(RowKey.of(line))));
        keep.setAriaLabel(getTranslation("experts.import.keep.row", line.row()));
        keep.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        return new ListItem(what, keep);
    }
}
