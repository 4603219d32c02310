package cn.lianan.portal.experts;

import cn.lianan.experts.RosterPreview;
import cn.lianan.experts.RosterPreviewRow;
import cn.lianan.experts.roster.Problem;
import cn.lianan.experts.roster.RosterField;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The rows that cannot go in as they are, each with its cells to repair. Rows that stay keep their place and the focus. */
class ImportProblems extends Section {

    private static final int STEP = 50;
    /** Who ended a repair with Enter stood in a row that is gone: on to the next one. */
    private static final String FOCUS_AGAIN =
            "if (document.activeElement === document.body) this.querySelector('input')?.focus();";

    private final RosterRepair repair;
    private final H2 heading = new H2();
    private final Div rows = new Div();
    private final Button more = new Button();
    private final Map<RowKey, ProblemRow> shown = new LinkedHashMap<>();
    private RosterPreview preview;
    private int limit = STEP;

    ImportProblems(RosterRepair repair) {
        this.repair = repair;
        rows.addClassName("stack");
        Button skipAll = new Button(getTranslation("experts.import.skipAll"), e -> repair.skip(faulty()));
        skipAll.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        more.addClickListener(e -> {
            limit += STEP;
            show(preview);
        });
        Div head = new Div(heading, skipAll);
        head.addClassName("section-head");
        Paragraph advice = new Paragraph(getTranslation("experts.import.problems.advice"));
        advice.addClassName("quiet");
        add(head, advice, rows, more);
    }

    void show(RosterPreview newer) {
        preview = newer;
        Map<RowKey, List<Problem>> byRow = new LinkedHashMap<>();
        newer.problems().forEach(p -> byRow.computeIfAbsent(RowKey.of(p), key -> new ArrayList<>())
                .add(p));
        Map<RowKey, String> names = names(newer);
        setVisible(!byRow.isEmpty());
        heading.setText(getTranslation("experts.import.problems", byRow.size()));
        shown.entrySet().removeIf(row -> {
            boolean solved = !byRow.containsKey(row.getKey());
            if (solved) {
                rows.remove(row.getValue());
            }
            return solved;
        });
        int place = 0;
        for (Map.Entry<RowKey, List<Problem>> row : byRow.entrySet()) {
            if (place == limit) {
                break;
            }
            ProblemRow line = shown.get(row.getKey());
            if (line == null) {
                line = new ProblemRow(row.getKey(), repair);
                shown.put(row.getKey(), line);
                rows.addComponentAtIndex(place, line);
            }
            line.show(names.getOrDefault(row.getKey(), ""), row.getValue());
            place++;
        }
        rows.getElement().executeJs(FOCUS_AGAIN);
        more.setVisible(byRow.size() > limit);
        more.setText(getTranslation("experts.import.problems.more", byRow.size() - Math.min(limit, byRow.size())));
    }

    private List<RowKey> faulty() {
        return preview.problems().stream().map(RowKey::of).distinct().toList();
    }

    private static Map<RowKey, String> names(RosterPreview preview) {
        Map<RowKey, String> names = new LinkedHashMap<>();
        for (RosterPreviewRow line : preview.lines()) {
            names.put(RowKey.of(line), line.cells().getOrDefault(RosterField.NAME, ""));
        }
        return names;
    }
}
