package cn.lianan.portal.experts;

import cn.lianan.access.Allowed;
import cn.lianan.access.Role;
import cn.lianan.experts.ListCategories;
import cn.lianan.experts.ListExperts;
import cn.lianan.portal.shell.InNavigation;
import cn.lianan.portal.shell.MainLayout;
import cn.lianan.portal.shell.Screen;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.data.provider.DataProvider;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;

/** The expert library 专家库: a lazy list whose filters and order stand in the address. */
@Route(value = "experts", layout = MainLayout.class)
@Allowed({Role.ADMIN, Role.OFFICER, Role.TOWN_OFFICER})
@InNavigation(order = 100, text = "experts.library", icon = VaadinIcon.USERS)
class LibraryView extends Screen implements AfterNavigationObserver {

    /** Up to here the page scrolls; beyond, the list scrolls in itself. */
    private static final int WHOLE = 60;

    private final ListExperts experts;
    private final LibraryFilters filters;
    private final LibraryGrid grid = new LibraryGrid();
    private final Paragraph count = new Paragraph();
    private final Div empty = new Div();
    private final LibraryActions actions;
    private ListAddress address = ListAddress.ALL;

    @Inject
    LibraryView(ListExperts experts, ListCategories categories, RosterFiles files) {
        super(text("experts.library"));
        addClassName("library-screen");
        this.experts = experts;
        filters = new LibraryFilters(
                new CategoryNaming(categories.all(), getLocale()), () -> address, (next, step) -> go(next, step));
        actions = new LibraryActions(() -> address.filter(), files);
        count.addClassName("count");
        count.getElement().setAttribute("aria-live", "polite");
        grid.setItems(
                DataProvider.fromCallbacks(
                        q -> experts
                                .page(
                                        address.filter(),
                                        address.sort(),
                                        address.descending(),
                                        q.getOffset(),
                                        q.getLimit())
                                .stream(),
                        q -> Math.toIntExact(experts.count(address.filter()))));
        grid.onSort((sort, descending) -> go(address.sortedBy(sort, descending), true));
        grid.onOpen(id -> getUI().ifPresent(ui -> ui.navigate(ExpertView.class, ExpertView.of(id))));
        add(actions, filters, count, grid, empty, new PhoneWidth(grid::setCards));
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        show(ListAddress.of(event.getLocation().getQueryParameters()));
    }

    /** What is typed replaces the address; what is chosen is a step that the browser can go back from. */
    private void go(ListAddress next, boolean step) {
        show(next);
        Location location = new Location("experts", next.query());
        getUI().map(ui -> ui.getPage().getHistory()).ifPresent(history -> {
            if (step) {
                history.pushState(null, location);
            } else {
                history.replaceState(null, location);
            }
        });
    }

    private void show(ListAddress next) {
        address = next;
        filters.show(next);
        grid.showSort(next.sort(), next.descending());
        long matching = experts.count(next.filter());
        count.setText(getTranslation("experts.count", matching));
        count.setVisible(matching > 0 || next.filtered());
        grid.setVisible(matching > 0);
        grid.setAllRowsVisible(matching <= WHOLE);
        grid.getDataProvider().refreshAll();
        grid.scrollToStart();
        empty.removeAll();
        boolean nobody = matching == 0 && !next.filtered();
        filters.setVisible(!nobody);
        actions.setVisible(!nobody);
        if (nobody) {
            empty.add(LibraryEmpty.nobodyYet(this, actions.ways()));
        } else if (matching == 0) {
            empty.add(LibraryEmpty.nothingMatches(this, () -> go(ListAddress.ALL, true)));
        }
    }
}
