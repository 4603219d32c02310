package cn.lianan.portal.experts;

import cn.lianan.outcomes.Messages;
import cn.lianan.outcomes.Refusal;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Why a form was refused: beside each field, and all together above the form. Empty until then. */
class RefusedFields extends Div {

    private final Map<String, HasValidation> fields;
    private final CategoryBoxes categories;

    /** @param fields by the names that refusals use */
    RefusedFields(Map<String, HasValidation> fields, CategoryBoxes categories) {
        this.fields = fields;
        this.categories = categories;
        addClassNames("notice", "notice-error");
        getElement().setAttribute("role", "alert");
        setVisible(false);
    }

    void show(List<Refusal> refusals) {
        Map<String, String> texts = texts(refusals);
        fields.forEach((name, field) -> {
            field.setErrorMessage(texts.getOrDefault(name, ""));
            field.setInvalid(texts.containsKey(name));
        });
        categories.showError(texts.getOrDefault("categories", ""));
        UnorderedList all = new UnorderedList();
        texts.values().forEach(text -> all.add(new ListItem(text)));
        removeAll();
        add(new Paragraph(getTranslation("experts.form.refused")), all);
        setVisible(!refusals.isEmpty());
        focusFirst(texts);
    }

    /** One for each field: who has not typed a name need not hear how long names are. */
    private Map<String, String> texts(List<Refusal> refusals) {
        Map<String, String> texts = new LinkedHashMap<>();
        refusals.stream()
                .sorted(Comparator.comparing(refusal -> !refusal.key().endsWith(".missing")))
                .forEach(refusal -> texts.putIfAbsent(
                        refusal.field() == null ? refusal.key() : refusal.field(),
                        Messages.text(getLocale(), refusal)));
        return texts;
    }

    private void focusFirst(Map<String, String> texts) {
        for (Map.Entry<String, HasValidation> field : fields.entrySet()) {
            if (texts.containsKey(field.getKey())
                    && field.getValue() instanceof Component c
                    && c instanceof Focusable<?> focusable) {
                focusable.focus();
                return;
            }
        }
        if (!texts.isEmpty()) {
            scrollIntoView();
        }
    }
}
