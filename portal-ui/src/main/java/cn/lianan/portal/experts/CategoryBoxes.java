package cn.lianan.portal.experts;

import cn.lianan.experts.CategoryLine;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The catalogue as boxes to tick, group by group. A group itself can be ticked where no specialty says it closer. */
class CategoryBoxes extends Div {

    private final Map<String, CheckboxGroup<CategoryLine>> groups = new LinkedHashMap<>();
    private final Div boxes = new Div();
    private final Paragraph error = new Paragraph();
    private CategoryNaming naming;

    CategoryBoxes(CategoryNaming naming) {
        addClassName("category-boxes");
        H2 heading = new H2(getTranslation("experts.field.categories"));
        heading.setId("experts-categories");
        getElement().setAttribute("role", "group").setAttribute("aria-labelledby", "experts-categories");
        error.addClassName("field-error");
        error.getElement().setAttribute("role", "alert");
        add(heading, error, boxes);
        show(naming);
    }

    /** Builds the boxes anew, keeping what is ticked. */
    void show(CategoryNaming catalogue) {
        Set<String> ticked = codes();
        naming = catalogue;
        groups.clear();
        boxes.removeAll();
        for (CategoryLine group : catalogue.groups()) {
            CheckboxGroup<CategoryLine> choices = new CheckboxGroup<>(catalogue.name(group));
            choices.setItems(withSelf(group));
            choices.setItemLabelGenerator(line ->
                    line.parent() == null ? getTranslation("experts.categories.groupOnly") : catalogue.name(line));
            groups.put(group.code(), choices);
            boxes.add(choices);
        }
        tick(ticked);
    }

    Set<String> codes() {
        Set<String> codes = new LinkedHashSet<>();
        groups.values().forEach(group -> group.getValue().forEach(line -> codes.add(line.code())));
        return codes;
    }

    void tick(Set<String> codes) {
        groups.forEach((code, boxesOfGroup) -> boxesOfGroup.setValue(Set.copyOf(naming.lines().stream()
                .filter(line -> codes.contains(line.code()))
                .filter(line -> code.equals(line.code()) || code.equals(line.parent()))
                .toList())));
    }

    void showError(String text) {
        error.setText(text);
        error.setVisible(!text.isEmpty());
    }

    private List<CategoryLine> withSelf(CategoryLine group) {
        List<CategoryLine> lines = new ArrayList<>(naming.below(group));
        lines.add(group);
        return lines;
    }
}
