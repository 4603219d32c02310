package cn.lianan.portal.experts;

import cn.lianan.experts.AddSpecialty;
import cn.lianan.experts.ExpertProfile;
import cn.lianan.experts.ExpertSheet;
import cn.lianan.experts.ListCategories;
import cn.lianan.experts.PersonalData;
import cn.lianan.outcomes.Refusal;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The fields of an expert, for registering and for editing; refusals are shown beside the field they concern. */
class ExpertForm extends Div {

    private final ProfileFields profile = new ProfileFields();
    private final CategoryBoxes categories;
    private final PersonalFields personal;
    private final RefusedFields refused;
    private ExpertProfile saved;

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
        Map<String, HasValidation> fields = new LinkedHashMap<>(profile.named());
        fields.putAll(personal.named());
        refused = new RefusedFields(fields, categories);
        add(refused, profile, special, personal);
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

    /** What is typed where it differs, or null to leave it as it is. */
    PersonalData changedPersonal() {
        return personal.changed() ? personal.value() : null;
    }

    boolean complete() {
        return personal.complete();
    }

    /** Whether anything differs from what was there at first. */
    boolean changed() {
        return !profile().equals(saved) || personal.changed();
    }

    /** Takes what stands in the fields as saved. */
    void clean() {
        saved = profile();
        personal.clean();
    }

    void show(List<Refusal> refusals) {
        refused.show(refusals);
    }
}
