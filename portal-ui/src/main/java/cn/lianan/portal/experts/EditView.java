package cn.lianan.portal.experts;

import cn.lianan.access.Allowed;
import cn.lianan.access.Role;
import cn.lianan.experts.EditExpert;
import cn.lianan.experts.ExpertSheet;
import cn.lianan.experts.ShowExpert;
import cn.lianan.outcomes.Outcome;
import cn.lianan.outcomes.StaleException;
import cn.lianan.outcomes.Violations;
import cn.lianan.portal.shell.MainLayout;
import cn.lianan.portal.shell.Screen;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.PreserveOnRefresh;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolationException;
import java.util.UUID;

/** Changes an expert's profile. What is typed outlives a reload, and a change by somebody else. */
@Route(value = "experts/:id/edit", layout = MainLayout.class)
@PreserveOnRefresh
@Allowed({Role.ADMIN, Role.OFFICER})
class EditView extends Screen implements BeforeEnterObserver, BeforeLeaveObserver {

    private final ShowExpert experts;
    private final EditExpert edit;
    private final ExpertForms forms;
    private final StaleNotice stale = new StaleNotice(() -> look());
    private final Div way = new Div();
    private final Div body = new Div();
    private ExpertSheet seen;
    private ExpertForm form;

    @Inject
    EditView(ShowExpert experts, EditExpert edit, ExpertForms forms) {
        super("");
        this.experts = experts;
        this.edit = edit;
        this.forms = forms;
        addComponentAsFirst(way);
        body.addClassName("stack");
        add(body);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        UUID id = Addressed.id(event.getRouteParameters(), "id");
        if (seen == null || !seen.id().equals(id)) {
            seen = experts.show(id);
            build();
        }
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        if (form != null && form.changed()) {
            UnsavedGuard.ask(this, event);
        }
    }

    private void build() {
        heading(text("experts.edit.title", seen.profile().name()));
        form = forms.of(seen);
        FormActions actions = new FormActions(
                getTranslation("experts.edit.save"), this::save, toSheet(getTranslation("experts.cancel")));
        RouterLink back = toSheet(seen.profile().name());
        back.addClassName("back-link");
        way.removeAll();
        way.add(back);
        body.removeAll();
        body.add(form, stale, actions);
    }

    private RouterLink toSheet(String text) {
        return new RouterLink(text, ExpertView.class, ExpertView.of(seen.id()));
    }

    private void save() {
        if (!form.complete()) {
            return;
        }
        try {
            Outcome<Long> outcome = edit.edit(seen.id(), seen.version(), form.profile(), form.changedPersonal());
            if (outcome instanceof Outcome.Refused<Long> refused) {
                form.show(refused.refusals());
            } else {
                form.clean();
                UnsavedGuard.saved(form);
                getUI().ifPresent(ui -> ui.navigate(ExpertView.class, ExpertView.of(seen.id())));
            }
        } catch (ConstraintViolationException e) {
            form.show(Violations.refusals(e));
        } catch (StaleException somebodyElse) {
            stale.somebodyElse();
        }
    }

    /** From now on this is a change of the new state; what differs from it is said beside the fields. */
    private void look() {
        seen = experts.show(seen.id());
        form.compare(seen);
    }
}
