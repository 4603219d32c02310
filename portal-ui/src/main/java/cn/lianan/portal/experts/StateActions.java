package cn.lianan.portal.experts;

import cn.lianan.experts.ChangeExpertState;
import cn.lianan.experts.ExpertSheet;
import cn.lianan.experts.ExpertState;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableSupplier;
import com.vaadin.flow.router.RouterLink;
import java.util.Arrays;

/** What an officer can do with one expert: edit, and the steps that may follow from the present state. */
class StateActions extends Div {

    StateActions(ExpertSheet sheet, ChangeExpertState states, SerializableSupplier<ExpertSheet> reload) {
        addClassName("actions");
        RouterLink edit = new RouterLink(getTranslation("experts.edit"), EditView.class, ExpertView.of(sheet.id()));
        edit.addClassName("button-link");
        add(edit);
        Arrays.stream(ExpertState.values())
                .filter(sheet.state().next()::contains)
                .map(next -> new Button(
                        getTranslation(StateStep.of(sheet.state(), next).textKey("action")),
                        e -> new StateDialog(sheet, next, states, reload).open()))
                .forEach(this::add);
    }
}
