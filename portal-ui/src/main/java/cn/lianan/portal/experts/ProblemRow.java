package cn.lianan.portal.experts;

import cn.lianan.experts.roster.Problem;
import cn.lianan.experts.roster.RosterField;
import cn.lianan.experts.roster.RosterTexts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.textfield.TextField;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** One row of the file with what is wrong in it: per cell the place, the text to repair, and the reason. */
class ProblemRow extends Div {

    private final RowKey key;
    private final RosterRepair repair;
    private final H3 heading = new H3();
    private final Div cells = new Div();
    private final Map<RosterField, TextField> fields = new EnumMap<>(RosterField.class);

    ProblemRow(RowKey key, RosterRepair repair) {
        this.key = key;
        this.repair = repair;
        addClassNames("panel", "problem-row");
        Button skip = new Button(getTranslation("experts.import.skip"), e -> repair.skip(List.of(key)));
        skip.setAriaLabel(getTranslation("experts.import.skip.row", key.row()));
        skip.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        Div head = new Div(heading, skip);
        head.addClassName("section-head");
        cells.addClassName("problem-cells");
        add(head, cells);
    }

    void show(String name, List<Problem> problems) {
        heading.setText(getTranslation(
                name.isBlank() ? "experts.import.row" : "experts.import.row.named", key.sheet(), key.row(), name));
        Map<RosterField, List<Problem>> byField = problems.stream()
                .collect(Collectors.groupingBy(
                        Problem::field, () -> new EnumMap<>(RosterField.class), Collectors.toList()));
        fields.keySet().removeIf(field -> {
            boolean solved = !byField.containsKey(field);
            if (solved) {
                cells.remove(fields.get(field));
            }
            return solved;
        });
        byField.forEach((field, wrong) -> show(fields.computeIfAbsent(field, this::cell), field, wrong));
    }

    private void show(TextField cell, RosterField field, List<Problem> wrong) {
        Problem first = wrong.get(0);
        String label = RosterTexts.label(getLocale(), field);
        cell.setLabel(
                first.column().isEmpty()
                        ? getTranslation("experts.import.cell.noColumn", label)
                        : getTranslation("experts.import.cell", label, first.column() + key.row()));
        cell.setValue(first.text() == null ? "" : first.text());
        cell.setErrorMessage(wrong.stream()
                .map(problem -> problem.message(getLocale()))
                .distinct()
                .collect(Collectors.joining(" ")));
        cell.setInvalid(true);
    }

    private TextField cell(RosterField field) {
        TextField cell = new TextField();
        cell.setManualValidation(true);
        cell.setMaxLength(field.longest());
        cell.addValueChangeListener(e -> {
            if (e.isFromClient()) {
                repair.text(key, field, e.getValue());
            }
        });
        cells.add(cell);
        return cell;
    }
}
