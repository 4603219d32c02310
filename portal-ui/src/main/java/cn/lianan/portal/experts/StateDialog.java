package cn.lianan.portal.experts;

import cn.lianan.experts.ChangeExpertState;
import cn.lianan.experts.ExpertSheet;
import cn.lianan.experts.ExpertState;
import cn.lianan.outcomes.Messages;
import cn.lianan.outcomes.Outcome;
import cn.lianan.outcomes.StaleException;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableSupplier;

/** Asks once, with the reason, before an expert's state changes. What is typed outlives a change by somebody else. */
class StateDialog extends Dialog {

    private final ExpertState next;
    private final ChangeExpertState states;
    private final SerializableSupplier<ExpertSheet> reload;
    private final StateStep step;
    private final TextArea reason = new TextArea();
    private final Div notice = new Div();
    private final Button confirm;
    private ExpertSheet seen;

    StateDialog(
            ExpertSheet seen, ExpertState next, ChangeExpertState states, SerializableSupplier<ExpertSheet> reload) {
        this.seen = seen;
        this.next = next;
        this.states = states;
        this.reload = reload;
        this.step = StateStep.of(seen.state(), next);
        setHeaderTitle(getTranslation(step.textKey("heading"), seen.profile().name()));
        setWidth("min(34rem, 94vw)");
        reason.setLabel(getTranslation(step.reasonRequired() ? "experts.step.reason" : "experts.step.reason.optional"));
        reason.setHelperText(getTranslation("experts.step.reason.kept"));
        reason.setRequiredIndicatorVisible(step.reasonRequired());
        reason.setMaxLength(500);
        reason.setMinHeight("7rem");
        reason.setWidthFull();
        notice.getElement().setAttribute("role", "alert");
        add(
                new Paragraph(
                        getTranslation(step.textKey("advice"), seen.profile().name(), ChangeExpertState.TERM_YEARS)),
                reason,
                notice);
        confirm = new Button(getTranslation(step.textKey("action")), e -> confirm());
        confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        confirm.setDisableOnClick(true);
        getFooter().add(new Button(getTranslation("experts.cancel"), e -> close()), confirm);
        reason.focus();
    }

    private void confirm() {
        try {
            Outcome<Long> outcome = step.run(states, seen.id(), seen.version(), reason.getValue());
            if (outcome instanceof Outcome.Refused<Long> refused) {
                refused(Messages.text(getLocale(), refused.refusals().get(0)));
            } else {
                close();
                reload.get();
            }
        } catch (StaleException somebodyElse) {
            stale();
        }
    }

    private void refused(String text) {
        reason.setErrorMessage(text);
        reason.setInvalid(true);
        reason.focus();
        confirm.setEnabled(true);
    }

    private void stale() {
        notice.removeAll();
        notice.setClassName("notice notice-warning");
        notice.add(
                new Paragraph(
                        getTranslation("experts.stale.step", seen.profile().name())),
                new Button(getTranslation("experts.stale.load"), e -> look()));
    }

    /** Shows the new state behind the dialog; the step stays at hand while it is still permitted. */
    private void look() {
        seen = reload.get();
        notice.removeAll();
        boolean permitted = seen.state().next().contains(next);
        notice.add(new Paragraph(getTranslation(
                permitted ? "experts.stale.again" : "experts.stale.over", Messages.label(getLocale(), seen.state()))));
        confirm.setEnabled(permitted);
    }
}
