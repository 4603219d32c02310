package cn.lianan.portal.experts;

import cn.lianan.experts.ExpertLine;
import cn.lianan.experts.ExpertSort;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridSortOrder;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.data.provider.SortDirection;
import com.vaadin.flow.function.SerializableBiConsumer;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.ValueProvider;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The lines of the library: columns on a desk, cards on a phone. */
class LibraryGrid extends Grid<ExpertLine> {

    private final Map<ExpertSort, Column<ExpertLine>> sortable = new LinkedHashMap<>();
    private final Column<ExpertLine> card;

    LibraryGrid() {
        LibraryCells cells = new LibraryCells(getLocale());
        addThemeVariants(GridVariant.LUMO_NO_BORDER, GridVariant.LUMO_WRAP_CELL_CONTENT);
        addClassName("library");
        setSelectionMode(SelectionMode.NONE);
        setPageSize(50);
        getElement().setAttribute("aria-label", getTranslation("experts.library"));
        sorted(ExpertSort.NAME, addColumn(cells.nameLink()), "name", "8rem");
        plain(line -> String.join("、", line.specialties()), "specialties", "13rem");
        sorted(ExpertSort.TITLE, addColumn(ExpertLine::title), "title", "9rem");
        sorted(ExpertSort.EMPLOYER, addColumn(ExpertLine::employer), "employer", "15rem");
        if (LibraryActions.officer()) {
            // others are not given even the masked one
            plain(ExpertLine::phone, "phone", "9rem");
        }
        sorted(ExpertSort.STATE, addColumn(cells.badge()), "state", "8rem");
        sorted(ExpertSort.TERM, addColumn(cells::term), "term", "10rem");
        card = addColumn(cells.card()).setHeader(getTranslation("experts.column.card"));
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
}
