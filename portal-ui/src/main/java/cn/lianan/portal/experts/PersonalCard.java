package cn.lianan.portal.experts;

import cn.lianan.experts.ExpertSheet;
import cn.lianan.experts.PersonalData;
import cn.lianan.experts.RevealPersonalData;
import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** Personal data: masked, and on request in full for a minute. Each request is recorded, and the card says so. */
class PersonalCard extends Div {

    private static final int SECONDS = 60;

    private final ExpertSheet sheet;
    private final RevealPersonalData personal;

    PersonalCard(ExpertSheet sheet, RevealPersonalData personal) {
        this.sheet = sheet;
        this.personal = personal;
        getElement().setAttribute("aria-live", "polite");
        hide();
    }

    /** Also called by the browser when the minute is over. */
    @ClientCallable
    private void hide() {
        removeAll();
        PersonalData masked = sheet.personal();
        add(new Facts()
                .with("experts.field.phone", masked.phone())
                .with("experts.field.mail", masked.mail())
                .with("experts.field.identityNumber", masked.identityNumber()));
        Button reveal = new Button(getTranslation("experts.personal.reveal"), e -> reveal());
        reveal.setDisableOnClick(true);
        Paragraph note = new Paragraph(getTranslation("experts.personal.recorded"));
        note.addClassName("quiet");
        add(reveal, note);
    }

    private void reveal() {
        PersonalData full = personal.reveal(sheet.id());
        removeAll();
        Facts facts = new Facts();
        with(facts, "experts.field.phone", full.phone());
        with(facts, "experts.field.mail", full.mail());
        with(facts, "experts.field.identityNumber", full.identityNumber());
        facts.with("experts.field.birth", full.birth() == null ? null : Days.text(full.birth(), getLocale()));
        Button hide = new Button(getTranslation("experts.personal.hide"), e -> hide());
        Paragraph note = new Paragraph(getTranslation("experts.personal.shown", SECONDS));
        note.addClassName("quiet");
        add(facts, hide, note);
        hide.getElement()
                .executeJs("setTimeout(() => this.isConnected && $0.$server.hide(), $1)", getElement(), SECONDS * 1000);
    }

    private void with(Facts facts, String nameKey, String value) {
        if (value == null) {
            facts.with(nameKey, value);
        } else {
            facts.with(nameKey, new CopyableText(value, getTranslation(nameKey)));
        }
    }
}
