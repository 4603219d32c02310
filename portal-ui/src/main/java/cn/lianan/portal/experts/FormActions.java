package cn.lianan.portal.experts;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.router.RouterLink;

/** The end of a form: save, or leave it. A second click while the first is under way does nothing. */
class FormActions extends Div {

    FormActions(String saveText, SerializableRunnable saving, RouterLink cancel) {
        addClassName("actions");
        Button save = new Button(saveText);
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        save.setDisableOnClick(true);
        save.addClickListener(e -> {
            saving.run();
            save.setEnabled(true);
        });
        cancel.addClassName("button-link");
        add(save, cancel);
    }
}
