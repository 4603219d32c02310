package cn.lianan.portal.experts;

import cn.lianan.access.Allowed;
import cn.lianan.access.Role;
import cn.lianan.experts.ChangeExpertState;
import cn.lianan.experts.ExpertSheet;
import cn.lianan.experts.RevealPersonalData;
import cn.lianan.experts.ShowExpert;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import jakarta.inject.Inject;
import java.util.UUID;

/** One expert: profile, personal data behind a button, appointment, history, and the steps that may follow. */
@Route("experts/:id")
@Allowed({Role.ADMIN, Role.OFFICER, Role.TOWN_OFFICER})
class ExpertView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final ShowExpert experts;
    private final ChangeExpertState states;
    private final RevealPersonalData personal;
    private UUID id;
    private ExpertSheet sheet;

    @Inject
    ExpertView(ShowExpert experts, ChangeExpertState states, RevealPersonalData personal) {
        this.experts = experts;
        this.states = states;
        this.personal = personal;
        addClassName("page");
    }

    static RouteParameters of(UUID id) {
        return new RouteParameters("id", id.toString());
    }

    @Override
    public String getPageTitle() {
        return sheet.profile().name();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        id = Addressed.id(event.getRouteParameters(), "id");
        load();
    }

    private ExpertSheet load() {
        sheet = experts.show(id);
        removeAll();
        add(new BackLink(LibraryView.class, getTranslation("experts.library")), head());
        Div columns = new Div(section("experts.section.profile", profile()), aside());
        columns.addClassName("columns");
        add(columns);
        return sheet;
    }

    private Div head() {
        H1 name = new H1(sheet.profile().name());
        Div title = new Div(name, new StateBadge(sheet.state(), getLocale()));
        title.addClassName("title-with-badge");
        Div head = new Div(title);
        head.addClassName("page-head");
        if (LibraryActions.officer()) {
            head.add(new StateActions(sheet, states, this::load));
        }
        return head;
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
            aside.add(section("experts.section.appointment", appointment()));
        }
        if (sheet.personal() != null) {
            aside.add(section("experts.section.personal", new PersonalCard(sheet, personal)));
        }
        aside.add(section("experts.section.history", new HistoryList(sheet.history())));
        return aside;
    }

    private Facts appointment() {
        return new Facts()
                .with("experts.field.number", sheet.appointment().number())
                .with("experts.field.term", getTranslation(
                        "experts.term",
                        Days.text(sheet.appointment().begin(), getLocale()),
                        Days.text(sheet.appointment().end(), getLocale())));
    }

    private Section section(String headingKey, com.vaadin.flow.component.Component content) {
        Section section = new Section(new H2(getTranslation(headingKey)), content);
        section.addClassName("card");
        return section;
    }
}
