package cn.lianan.portal.experts;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableRunnable;

/** Says that somebody else was quicker, and leads on without losing what was typed. Empty until then. */
class StaleNotice extends Div {

    private final SerializableRunnable look;

    StaleNotice(SerializableRunnable look) {
        this.look = look;
        getElement().setAttribute("role", "alert");
    }

    void somebodyElse() {
        removeAll();
        setClassName("notice notice-warning");
        Button load = new Button(getTranslation("experts.stale.compare"), e -> {
            look.run();
            removeAll();
            add(new Paragraph(getTranslation("experts.stale.compared")));
        });
        load.setDisableOnClick(true);
        add(new Paragraph(getTranslation("experts.stale.form")), load);
        scrollIntoView();
    }
}
