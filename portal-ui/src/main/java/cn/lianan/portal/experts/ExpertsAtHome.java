package cn.lianan.portal.experts;

import cn.lianan.access.CurrentUser;
import cn.lianan.access.Role;
import cn.lianan.experts.ExpertFilter;
import cn.lianan.experts.ExpertState;
import cn.lianan.experts.ListExperts;
import cn.lianan.outcomes.Messages;
import cn.lianan.portal.shell.HomePart;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.RouterLink;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** The library in numbers, state by state, on the home page of those who work with it. */
@ApplicationScoped
class ExpertsAtHome implements HomePart {

    @Inject
    ListExperts experts;

    @Override
    public Optional<Section> forHome() {
        if (!CurrentUser.get().hasAny(Role.ADMIN, Role.OFFICER, Role.TOWN_OFFICER)) {
            return Optional.empty();
        }
        UnorderedList states = new UnorderedList();
        states.addClassName("numbers");
        for (ExpertState state : ExpertState.values()) {
            states.add(number(state));
        }
        return Optional.of(new Section(new H2(UI.getCurrent().getTranslation("experts.library")), states));
    }

    private ListItem number(ExpertState state) {
        RouterLink link = new RouterLink(Messages.label(UI.getCurrent().getLocale(), state), LibraryView.class);
        link.setQueryParameters(ListAddress.ALL.withState(state).query());
        Span count = new Span(String.valueOf(experts.count(new ExpertFilter(null, null, state))));
        count.addClassName("number-count");
        ListItem item = new ListItem(count, link);
        item.addClassName("number");
        return item;
    }
}
