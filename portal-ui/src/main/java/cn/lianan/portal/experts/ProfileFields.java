package cn.lianan.portal.experts;

import cn.lianan.experts.ExpertProfile;
import cn.lianan.people.Gender;
import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Name, employer and so on: what a profile shows of an expert, without the specialties. */
class ProfileFields extends Section {

    private final TextField name = new TextField();
    private final RadioButtonGroup<Gender> gender = new RadioButtonGroup<>();
    private final TextField employer = new TextField();
    private final TextField post = new TextField();
    private final TextField title = new TextField();
    private final TextArea expertise = new TextArea();
    private final TextArea remarks = new TextArea();

    ProfileFields() {
        addClassNames("panel", "form-section");
        text(name, "name", 50);
        name.setRequiredIndicatorVisible(true);
        gender.setLabel(getTranslation("experts.field.gender"));
        gender.setItems(Gender.values());
        gender.setItemLabelGenerator(item -> Labels.gender(item, getLocale()));
        text(employer, "employer", 100);
        text(post, "post", 100);
        text(title, "title", 100);
        title.setHelperText(getTranslation("experts.field.title.hint"));
        area(expertise, "expertise");
        expertise.setHelperText(getTranslation("experts.field.expertise.hint"));
        area(remarks, "remarks");
        Div fields = new Div(name, gender, employer, post, title, expertise, remarks);
        fields.addClassName("form-fields");
        add(new H2(getTranslation("experts.section.profile")), fields);
    }

    void show(ExpertProfile profile) {
        name.setValue(profile.name());
        gender.setValue(profile.gender());
        employer.setValue(profile.employer());
        post.setValue(profile.post());
        title.setValue(profile.title());
        expertise.setValue(profile.expertise());
        remarks.setValue(profile.remarks());
    }

    ExpertProfile value(Set<String> categories) {
        return new ExpertProfile(
                name.getValue(),
                gender.getValue(),
                employer.getValue(),
                post.getValue(),
                title.getValue(),
                categories,
                expertise.getValue(),
                remarks.getValue());
    }

    /** The fields by the names that refusals use. */
    Map<String, HasValidation> named() {
        Map<String, HasValidation> fields = new LinkedHashMap<>();
        fields.put("name", name);
        fields.put("gender", gender);
        fields.put("employer", employer);
        fields.put("post", post);
        fields.put("title", title);
        fields.put("expertise", expertise);
        fields.put("remarks", remarks);
        return fields;
    }

    /** Says beside each field what is stored now where that differs from what is typed. */
    void compare(ExpertProfile stored) {
        said(name, stored.name());
        said(employer, stored.employer());
        said(post, stored.post());
        said(title, stored.title());
        said(expertise, stored.expertise());
        said(remarks, stored.remarks());
    }

    private <F extends AbstractField<F, String> & com.vaadin.flow.component.HasHelper> void said(
            F field, String stored) {
        if (!field.getValue().strip().equals(stored)) {
            field.setHelperText(getTranslation(
                    "experts.stale.stored", stored.isEmpty() ? getTranslation("experts.notGiven") : stored));
        }
    }

    private void text(TextField field, String key, int longest) {
        field.setLabel(getTranslation("experts.field." + key));
        field.setMaxLength(longest);
    }

    private void area(TextArea field, String key) {
        field.setLabel(getTranslation("experts.field." + key));
        field.setMaxLength(500);
        field.setMinHeight("6rem");
        field.addClassName("field-wide");
    }
}
