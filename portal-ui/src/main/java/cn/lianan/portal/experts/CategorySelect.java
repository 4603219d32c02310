package cn.lianan.portal.experts;

import cn.lianan.experts.CategoryLine;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.data.renderer.LitRenderer;
import java.util.ArrayList;
import java.util.List;

/** Choice of a group or one of its specialties; typing narrows it by either name. */
class CategorySelect extends ComboBox<CategoryLine> {

    private final CategoryNaming naming;

    CategorySelect(CategoryNaming naming) {
        this.naming = naming;
        setItems(inOrder());
        setItemLabelGenerator(naming::path);
        setRenderer(LitRenderer.<CategoryLine>of("<span class=\"${item.level}\">${item.name}</span>")
                .withProperty("level", line -> line.parent() == null ? "choice-group" : "choice-below")
                .withProperty("name", naming::name));
        setClearButtonVisible(true);
    }

    void setCode(String code) {
        setValue(naming.coded(code).orElse(null));
    }

    /** The code chosen, empty for all. */
    String code() {
        return getValue() == null ? "" : getValue().code();
    }

    private List<CategoryLine> inOrder() {
        List<CategoryLine> ordered = new ArrayList<>();
        for (CategoryLine group : naming.groups()) {
            ordered.add(group);
            ordered.addAll(naming.below(group));
        }
        return ordered;
    }
}
