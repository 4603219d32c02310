package cn.lianan.portal.experts;

import cn.lianan.experts.AddSpecialty;
import cn.lianan.experts.CategoryLine;
import cn.lianan.outcomes.Messages;
import cn.lianan.outcomes.Outcome;
import cn.lianan.outcomes.Refusal;
import cn.lianan.outcomes.Violations;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableConsumer;
import jakarta.validation.ConstraintViolationException;
import java.util.List;

/** Adds a specialty of the district's own to the catalogue. */
class SpecialtyDialog extends Dialog {

    private final AddSpecialty specialties;
    private final SerializableConsumer<String> added;
    private final Select<CategoryLine> group = new Select<>();
    private final TextField name = new TextField();
    private final Button confirm;

    /** @param added takes the new specialty's code */
    SpecialtyDialog(CategoryNaming naming, AddSpecialty specialties, SerializableConsumer<String> added) {
        this.specialties = specialties;
        this.added = added;
        setHeaderTitle(getTranslation("experts.specialty.add"));
        setWidth("min(30rem, 94vw)");
        group.setLabel(getTranslation("experts.specialty.group"));
        group.setItems(naming.groups());
        group.setItemLabelGenerator(naming::name);
        group.setValue(naming.groups().get(0));
        name.setLabel(getTranslation("experts.specialty.name"));
        name.setMaxLength(40);
        name.setRequiredIndicatorVisible(true);
        Div fields = new Div(new Paragraph(getTranslation("experts.specialty.advice")), group, name);
        fields.addClassName("stack");
        add(fields);
        confirm = new Button(getTranslation("experts.specialty.confirm"), e -> confirm());
        confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        confirm.setDisableOnClick(true);
        getFooter().add(new Button(getTranslation("experts.cancel"), e -> close()), confirm);
        name.focus();
    }

    private void confirm() {
        try {
            Outcome<String> outcome = specialties.add(group.getValue().code(), name.getValue());
            if (outcome instanceof Outcome.Refused<String> refused) {
                refused(refused.refusals());
            } else if (outcome instanceof Outcome.Done<String> done) {
                close();
                added.accept(done.value());
            }
        } catch (ConstraintViolationException e) {
            refused(Violations.refusals(e));
        }
    }

    private void refused(List<Refusal> refusals) {
        name.setErrorMessage(Messages.text(getLocale(), refusals.get(0)));
        name.setInvalid(true);
        name.focus();
        confirm.setEnabled(true);
    }
}
