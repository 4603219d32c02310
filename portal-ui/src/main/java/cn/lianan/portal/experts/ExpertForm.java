package cn.lianan.portal.experts;

import cn.lianan.experts.AddSpecialty;
import cn.lianan.experts.ExpertProfile;
import cn.lianan.experts.ExpertSheet;
import cn.lianan.experts.ListCategories;
import cn.lianan.experts.PersonalData;
import cn.lianan.outcomes.Messages;
import cn.lianan.outcomes.Refusal;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The fields of an expert, for registering and for editing; refusals are shown beside the field they concern. */
class ExpertForm extends Div {

    private final ProfileFields profile = new ProfileFields();
    private final CategoryBoxes categories;
    private final PersonalFields personal;
    private final Div summary = new Div();
    private final Map<String, HasValidation> fields = new LinkedHashMap<>();
    private ExpertProfile cleanProfile;
    private PersonalData cleanPersonal;

    ExpertForm(ListCategories catalogue, AddSpecialty specialties, PersonalFields personal) {
        this.personal = personal;
        addClassName("stack");
        categories = new CategoryBoxes(new CategoryNaming(catalogue.all(), getLocale()));
        Button own = new Button(getTranslation("experts.specialty.add"));
        own.addClickListener(
                e -> new SpecialtyDialog(new CategoryNaming(catalogue.all(), getLocale()), specialties, code -> {
                            categories.show(new CategoryNaming(catalogue.all(), getLocale()));
                            java.util.Set<String> ticked = categories.codes();
                            ticked.add(code);
                            categories.tick(ticked);
                        })
                        .open());
        Section special = new Section(categories, own);
        special.addClassNames("panel", "form-section");
        summary.getElement().setAttribute("role", "alert");
        summary.getElement().setAttribute("tabindex", "-1");
        summary.setVisible(false);
        fields.putAll(profile.named());
        fields.putAll(personal.named());
        add(summary, profile, special, personal);
        clean();
    }

    void show(ExpertSheet sheet) {
        profile.show(sheet.profile());
        categories.tick(sheet.profile().categories());
        clean();
    }

    void compare(ExpertSheet stored) {
        profile.compare(stored.profile());
    }

    ExpertProfile profile() {
        return profile.value(categories.codes());
    }

    /** What is typed, or null to leave it as it is. */
    PersonalData personal() {
        return personal.value();
    }

    boolean complete() {
        return personal.complete();
    }

    /** Whether anything differs from what was there at first. */
    boolean changed() {
        return !profile().equals(cleanProfile)
                || personal() != null && !personal().equals(cleanPersonal);
    }

    /** Takes what stands in the fields as saved. */
    void clean() {
        cleanProfile = profile();
        cleanPersonal = personal() == null ? PersonalData.NONE : personal();
    }

    void show(List<Refusal> refusals) {
        fields.values().forEach(field -> field.setInvalid(false));
        categories.showError("");
        UnorderedList texts = new UnorderedList();
        for (Refusal refusal : refusals) {
            String text = Messages.text(getLocale(), refusal);
            texts.add(new ListItem(text));
            if ("categories".equals(refusal.field())) {
                categories.showError(text);
            } else if (fields.containsKey(refusal.field())) {
                fields.get(refusal.field()).setErrorMessage(text);
                fields.get(refusal.field()).setInvalid(true);
            }
        }
        summary.removeAll();
        summary.setClassName("notice notice-error");
        summary.add(new Paragraph(getTranslation("experts.form.refused")), texts);
        summary.setVisible(!refusals.isEmpty());
        focusFirst(refusals);
    }

    private void focusFirst(List<Refusal> refusals) {
        for (Map.Entry<String, HasValidation> field : fields.entrySet()) {
            boolean refused = refusals.stream().anyMatch(r -> field.getKey().equals(r.field()));
            if (refused && field.getValue() instanceof Component c && c instanceof Focusable<?> focusable) {
                focusable.focus();
                return;
            }
        }
        if (!refusals.isEmpty()) {
            summary.scrollIntoView();
        }
    }
}
