package cn.lianan.portal.experts;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Span;

/** A text with a button that copies it. */
class CopyableText extends Span {

    private static final String COPY =
            """
            const done = () => { $0.textContent = $2; setTimeout(() => $0.textContent = $3, 2000); };
            if (navigator.clipboard) {
              navigator.clipboard.writeText($1).then(done, () => {});
            }""";

    CopyableText(String text, String name) {
        addClassName("copyable");
        Span value = new Span(text);
        value.addClassName("copyable-text");
        Button copy = new Button(getTranslation("experts.copy"));
        copy.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
        copy.setAriaLabel(getTranslation("experts.copy.what", name));
        copy.addClickListener(e -> copy.getElement()
                .executeJs(
                        COPY,
                        copy.getElement(),
                        text,
                        getTranslation("experts.copied"),
                        getTranslation("experts.copy")));
        add(value, copy);
    }
}
