package cn.lianan.portal.experts;

import cn.lianan.access.Allowed;
import cn.lianan.access.Role;
import cn.lianan.experts.RegisterExpert;
import cn.lianan.outcomes.Outcome;
import cn.lianan.outcomes.Violations;
import cn.lianan.portal.shell.MainLayout;
import cn.lianan.portal.shell.Screen;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.PreserveOnRefresh;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolationException;
import java.util.UUID;

/** Registers one expert as a candidate. What is typed outlives a reload. */
@Route(value = "experts/new", layout = MainLayout.class)
@PreserveOnRefresh
@Allowed({Role.ADMIN, Role.OFFICER})
class RegisterView extends Screen implements BeforeLeaveObserver {

    private final RegisterExpert experts;
    private final ExpertForm form;

    @Inject
    RegisterView(RegisterExpert experts, ExpertForms forms) {
        super(text("experts.register"));
        this.experts = experts;
        lead(text("experts.register.lead"));
        addComponentAsFirst(new BackLink(LibraryView.class, text("experts.library")));
        form = forms.blank();
        FormActions actions = new FormActions(
                text("experts.register.save"), this::save, new RouterLink(text("experts.cancel"), LibraryView.class));
        Div body = new Div(form, actions);
        body.addClassName("stack");
        add(body);
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        if (form.changed()) {
            UnsavedGuard.ask(this, event);
        }
    }

    private void save() {
        if (!form.complete()) {
            return;
        }
        try {
            Outcome<UUID> outcome = experts.register(form.profile(), form.personal());
            if (outcome instanceof Outcome.Refused<UUID> refused) {
                form.show(refused.refusals());
            } else if (outcome instanceof Outcome.Done<UUID> done) {
                form.clean();
                UnsavedGuard.saved(form);
                getUI().ifPresent(ui -> ui.navigate(ExpertView.class, ExpertView.of(done.value())));
            }
        } catch (ConstraintViolationException e) {
            form.show(Violations.refusals(e));
        }
    }
}
