package cn.lianan.portal.experts;

import cn.lianan.experts.ExpertSheet;
import cn.lianan.experts.PersonalData;
import cn.lianan.experts.RevealPersonalData;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Map;

/** Phone, mail, identity number, birth. Of an expert who is there already they stay sealed until the officer opens them. */
class PersonalFields extends Section {

    private final TextField phone = new TextField();
    private final TextField mail = new TextField();
    private final TextField identityNumber = new TextField();
    private final BirthMonth birth = new BirthMonth();
    private boolean open;
    private PersonalData saved = PersonalData.NONE;

    /** For a new expert. */
    PersonalFields() {
        this(null, null);
        unseal(PersonalData.NONE);
    }

    /** For an expert who is there already. */
    PersonalFields(ExpertSheet sheet, RevealPersonalData personal) {
        addClassNames("panel", "form-section");
        label(phone, "phone", 40);
        label(mail, "mail", 100);
        label(identityNumber, "identityNumber", 40);
        add(new H2(getTranslation("experts.section.personal")));
        if (sheet != null) {
            sealed(sheet, personal);
        }
    }

    /** What is typed, or null to leave it as it is. */
    PersonalData value() {
        return open
                ? new PersonalData(identityNumber.getValue(), phone.getValue(), mail.getValue(), birth.value())
                : null;
    }

    boolean changed() {
        return open && !value().equals(saved);
    }

    /** Takes what stands in the fields as saved. */
    void clean() {
        saved = open ? value() : PersonalData.NONE;
    }

    boolean complete() {
        return !open || birth.complete();
    }

    /** The fields by the names that refusals use. */
    Map<String, HasValidation> named() {
        return Map.of("phone", phone, "mail", mail, "identityNumber", identityNumber);
    }

    private void sealed(ExpertSheet sheet, RevealPersonalData personal) {
        PersonalData masked = sheet.personal();
        Div closed = new Div(new Facts()
                .with("experts.field.phone", masked.phone())
                .with("experts.field.mail", masked.mail())
                .with("experts.field.identityNumber", masked.identityNumber()));
        Button change = new Button(getTranslation("experts.personal.change"), e -> {
            remove(closed);
            unseal(personal.reveal(sheet.id()));
            phone.focus();
        });
        change.setDisableOnClick(true);
        closed.add(note("experts.personal.unchanged"), change, note("experts.personal.recorded"));
        add(closed);
    }

    private void unseal(PersonalData data) {
        open = true;
        phone.setValue(text(data.phone()));
        mail.setValue(text(data.mail()));
        identityNumber.setValue(text(data.identityNumber()));
        birth.setValue(data.birth());
        saved = data;
        Div fields = new Div(phone, mail, identityNumber, birth);
        fields.addClassName("form-fields");
        add(note("experts.personal.sealed"), fields);
    }

    private void label(TextField field, String name, int longest) {
        field.setLabel(getTranslation("experts.field." + name));
        field.setMaxLength(longest);
        field.getElement().setAttribute("autocomplete", "off");
    }

    private Paragraph note(String key) {
        Paragraph note = new Paragraph(getTranslation(key));
        note.addClassName("quiet");
        return note;
    }

    private static String text(String orNull) {
        return orNull == null ? "" : orNull;
    }
}
