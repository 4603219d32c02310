package cn.lianan.portal.experts;

import cn.lianan.access.Allowed;
import cn.lianan.access.Role;
import cn.lianan.experts.ChangeExpertState;
import cn.lianan.experts.ExpertSheet;
import cn.lianan.experts.RevealPersonalData;
import cn.lianan.experts.ShowExpert;
import cn.lianan.portal.shell.MainLayout;
import cn.lianan.portal.shell.Screen;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import jakarta.inject.Inject;
import java.util.UUID;

/** One expert: profile, personal data behind a button, appointment, history, and the steps that may follow. */
@Route(value = "experts/:id", layout = MainLayout.class)
@Allowed({Role.ADMIN, Role.OFFICER, Role.TOWN_OFFICER})
class ExpertView extends Screen implements BeforeEnterObserver {

    private final ShowExpert experts;
    private final ChangeExpertState states;
    private final RevealPersonalData personal;
    private final Div body = new Div();
    private UUID id;
    private ExpertSheet sheet;

    @Inject
    ExpertView(ShowExpert experts, ChangeExpertState states, RevealPersonalData personal) {
        super("");
        this.experts = experts;
        this.states = states;
        this.personal = personal;
        body.addClassName("stack");
        addComponentAsFirst(new BackLink(LibraryView.class, text("experts.library")));
        add(body);
    }

    static RouteParameters of(UUID id) {
        return new RouteParameters("id", id.toString());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        id = Addressed.id(event.getRouteParameters(), "id");
        load();
    }

    private ExpertSheet load() {
        sheet = experts.show(id);
        heading(sheet.profile().name());
        body.removeAll();
        Div columns = new Div(panel("experts.section.profile", profile()), aside());
        columns.addClassName("columns");
        body.add(standing(), columns);
        return sheet;
    }

    private Div standing() {
        Div standing = new Div(new StateBadge(sheet.state(), getLocale()));
        standing.addClassName("standing");
        if (LibraryActions.officer()) {
            standing.add(new StateActions(sheet, states, this::load));
        }
        return standing;
    }

    private Facts profile() {
        return new Facts()
                .with("experts.field.gender", Labels.gender(sheet.profile().gender(), getLocale()))
                .with("experts.field.employer", sheet.profile().employer())
                .with("experts.field.post", sheet.profile().post())
                .with("experts.field.title", sheet.profile().title())
                .with("experts.field.categories", String.join("、", sheet.specialties()))
                .with("experts.field.expertise", sheet.profile().expertise())
                .with("experts.field.remarks", sheet.profile().remarks());
    }

    private Div aside() {
        Div aside = new Div();
        aside.addClassName("stack");
        if (sheet.appointment() != null) {
            aside.add(panel("experts.section.appointment", appointment()));
        }
        if (sheet.personal() != null) {
            aside.add(panel("experts.section.personal", new PersonalCard(sheet, personal)));
        }
        aside.add(panel("experts.section.history", new HistoryList(sheet.history())));
        return aside;
    }

    private Facts appointment() {
        return new Facts()
                .with("experts.field.number", sheet.appointment().number())
                .with(
                        "experts.field.term",
                        getTranslation(
                                "experts.term",
                                Days.text(sheet.appointment().begin(), getLocale()),
                                Days.text(sheet.appointment().end(), getLocale())));
    }

    private static Section panel(String headingKey, Component content) {
        Section section = new Section(new H2(text(headingKey)), content);
        section.addClassName("panel");
        return section;
    }
}
