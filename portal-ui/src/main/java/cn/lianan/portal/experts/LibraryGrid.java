package cn.lianan.portal.experts;

import cn.lianan.experts.ExpertLine;
import cn.lianan.experts.ExpertSort;
import cn.lianan.outcomes.Messages;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridSortOrder;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.data.provider.SortDirection;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.function.SerializableBiConsumer;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.ValueProvider;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The lines of the library: columns on a desk, cards on a phone. */
class LibraryGrid extends Grid<ExpertLine> {

    private static final String CARD =
            """
            <a class="expert-card" href="${item.href}">
              <span class="expert-card-head"><strong>${item.name}</strong> <span class="badge ${item.look}">${item.state}</span></span>
              <span>${item.work}</span><span class="quiet">${item.specialties}</span><span class="quiet">${item.phone}</span>
            </a>""";

    private final Map<ExpertSort, Column<ExpertLine>> sortable = new LinkedHashMap<>();
    private final Column<ExpertLine> card;

    LibraryGrid() {
        addThemeVariants(GridVariant.LUMO_NO_BORDER, GridVariant.LUMO_WRAP_CELL_CONTENT);
        addClassName("library");
        setSelectionMode(SelectionMode.NONE);
        setPageSize(50);
        getElement().setAttribute("aria-label", getTranslation("experts.library"));
        sorted(ExpertSort.NAME, addColumn(nameLink()), "name", "8em");
        plain(line -> String.join("、", line.specialties()), "specialties", "13em");
        sorted(ExpertSort.TITLE, addColumn(ExpertLine::title), "title", "9em");
        sorted(ExpertSort.EMPLOYER, addColumn(ExpertLine::employer), "employer", "15em");
        plain(ExpertLine::phone, "phone", "9em");
        sorted(ExpertSort.STATE, addColumn(badge()), "state", "7em");
        sorted(ExpertSort.TERM, addColumn(this::term), "term", "10em");
        card = addColumn(card());
        card.setVisible(false);
        setMultiSort(false);
    }

    /** Cards instead of columns, for screens too narrow for a table. */
    void setCards(boolean cards) {
        getColumns().forEach(column -> column.setVisible(cards == (column == card)));
        setClassName("library-cards", cards);
    }

    void showSort(ExpertSort sort, boolean descending) {
        Column<ExpertLine> column = sortable.get(sort);
        List<GridSortOrder<ExpertLine>> orders = column == null
                ? List.of()
                : List.of(new GridSortOrder<>(column, descending ? SortDirection.DESCENDING : SortDirection.ASCENDING));
        if (!orders.equals(getSortOrder())) {
            sort(orders);
        }
    }

    void onSort(SerializableBiConsumer<ExpertSort, Boolean> chosen) {
        addSortListener(e -> {
            if (e.isFromClient()) {
                sortable.forEach((sort, column) -> e.getSortOrder().stream()
                        .filter(order -> order.getSorted() == column)
                        .forEach(order -> chosen.accept(sort, order.getDirection() == SortDirection.DESCENDING)));
                if (e.getSortOrder().isEmpty()) {
                    chosen.accept(ListAddress.ALL.sort(), false);
                }
            }
        });
    }

    /** A click on a row, or Enter on one of its cells. */
    void onOpen(SerializableConsumer<UUID> open) {
        addItemClickListener(e -> open.accept(e.getItem().id()));
        getElement()
                .addEventListener("keydown", e -> {
                    String key = e.getEventData().getString("element.getEventContext(event).item?.key ?? ''");
                    ExpertLine line = getDataCommunicator().getKeyMapper().get(key);
                    if (line != null) {
                        open.accept(line.id());
                    }
                })
                .setFilter("event.key === 'Enter' && element.getEventContext(event).section === 'body'")
                .addEventData("element.getEventContext(event).item?.key ?? ''");
    }

    private void sorted(ExpertSort sort, Column<ExpertLine> column, String name, String width) {
        sortable.put(
                sort, describe(column, name, width).setSortProperty(sort.name()).setSortable(true));
    }

    private void plain(ValueProvider<ExpertLine, ?> text, String name, String width) {
        describe(addColumn(text), name, width).setSortable(false);
    }

    private Column<ExpertLine> describe(Column<ExpertLine> column, String name, String width) {
        return column.setHeader(getTranslation("experts.column." + name))
                .setKey(name)
                .setResizable(true)
                .setWidth(width)
                .setFlexGrow(1);
    }

    private LitRenderer<ExpertLine> nameLink() {
        return LitRenderer.<ExpertLine>of("<a href=\"${item.href}\" tabindex=\"-1\">${item.name}</a>")
                .withProperty("href", LibraryGrid::href)
                .withProperty("name", ExpertLine::name);
    }

    private LitRenderer<ExpertLine> badge() {
        return LitRenderer.<ExpertLine>of("<span class=\"badge ${item.look}\">${item.state}</span>")
                .withProperty("look", line -> StateBadge.look(line.state()))
                .withProperty("state", line -> Messages.label(getLocale(), line.state()));
    }

    private LitRenderer<ExpertLine> card() {
        return LitRenderer.<ExpertLine>of(CARD)
                .withProperty("href", LibraryGrid::href)
                .withProperty("name", ExpertLine::name)
                .withProperty("look", line -> StateBadge.look(line.state()))
                .withProperty("state", line -> Messages.label(getLocale(), line.state()))
                .withProperty("work", line -> joined(line.title(), line.employer()))
                .withProperty("specialties", line -> String.join("、", line.specialties()))
                .withProperty("phone", line -> line.phone() == null ? "" : line.phone());
    }

    private String term(ExpertLine line) {
        return line.appointment() == null ? "" : Days.text(line.appointment().end(), getLocale());
    }

    private static String joined(String first, String second) {
        return first.isEmpty() || second.isEmpty() ? first + second : first + " · " + second;
    }

    private static String href(ExpertLine line) {
        return "experts/" + line.id();
    }
}
