package cn.lianan.portal.experts;

import cn.lianan.experts.ExpertState;
import cn.lianan.outcomes.Messages;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableBiConsumer;
import com.vaadin.flow.function.SerializableSupplier;

/** The bar above the list: words, specialty, state. */
class LibraryFilters extends Div {

    private static final int TYPING_PAUSE_MS = 400;

    private final TextField words = new TextField();
    private final CategorySelect category;
    private final Select<ExpertState> state = new Select<>();
    private final Button clear = new Button();

    /**
     * @param now what the list shows
     * @param changed takes what it shall show, and whether going back shall lead to what it showed before
     */
    LibraryFilters(
            CategoryNaming naming,
            SerializableSupplier<ListAddress> now,
            SerializableBiConsumer<ListAddress, Boolean> changed) {
        addClassName("filters");
        category = new CategorySelect(naming);
        words(now, changed);
        category.setLabel(getTranslation("experts.filter.category"));
        category.setPlaceholder(getTranslation("experts.filter.all"));
        category.addValueChangeListener(e -> {
            if (e.isFromClient()) {
                changed.accept(now.get().withCategory(category.code()), true);
            }
        });
        state(now, changed);
        clear.setText(getTranslation("experts.filter.clear"));
        clear.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        clear.addClickListener(e -> {
            changed.accept(ListAddress.ALL.sortedBy(now.get().sort(), now.get().descending()), true);
            words.focus();
        });
        add(words, category, state, clear);
    }

    /** Brings the fields in line with the address. */
    void show(ListAddress address) {
        if (!words.getValue().strip().equals(address.words())) {
            words.setValue(address.words());
        }
        category.setCode(address.category());
        state.setValue(address.state());
        clear.setVisible(address.filtered());
    }

    private void words(SerializableSupplier<ListAddress> now, SerializableBiConsumer<ListAddress, Boolean> changed) {
        words.setLabel(getTranslation("experts.filter.words"));
        words.setPlaceholder(getTranslation("experts.filter.words.hint"));
        words.setMaxLength(100);
        words.setClearButtonVisible(true);
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.setValueChangeTimeout(TYPING_PAUSE_MS);
        words.addValueChangeListener(e -> {
            if (e.isFromClient()) {
                changed.accept(now.get().withWords(words.getValue()), false);
            }
        });
    }

    private void state(SerializableSupplier<ListAddress> now, SerializableBiConsumer<ListAddress, Boolean> changed) {
        state.setLabel(getTranslation("experts.filter.state"));
        state.setEmptySelectionAllowed(true);
        state.setEmptySelectionCaption(getTranslation("experts.filter.all"));
        state.setPlaceholder(getTranslation("experts.filter.all"));
        state.setItems(ExpertState.values());
        state.setItemLabelGenerator(
                item -> item == null ? getTranslation("experts.filter.all") : Messages.label(getLocale(), item));
        state.addValueChangeListener(e -> {
            if (e.isFromClient()) {
                changed.accept(now.get().withState(e.getValue()), true);
            }
        });
    }
}
