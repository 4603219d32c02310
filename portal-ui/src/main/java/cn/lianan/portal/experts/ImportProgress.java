package cn.lianan.portal.experts;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.progressbar.ProgressBar;

/** How far a commit is. */
class ImportProgress extends Div {

    private final ProgressBar bar = new ProgressBar();
    private final Paragraph count = new Paragraph();

    ImportProgress(String fileName) {
        addClassName("panel");
        H2 heading = new H2(getTranslation("experts.import.running", fileName));
        bar.setIndeterminate(true);
        bar.getElement().setAttribute("aria-label", getTranslation("experts.import.progress"));
        count.setText(getTranslation("experts.import.progress.begin"));
        count.getElement().setAttribute("aria-live", "polite");
        Paragraph calm = new Paragraph(getTranslation("experts.import.progress.leave"));
        calm.addClassName("quiet");
        add(heading, bar, count, calm);
    }

    void show(int done, int total) {
        bar.setIndeterminate(total == 0);
        bar.setMax(Math.max(total, 1));
        bar.setValue(Math.min(done, Math.max(total, 1)));
        count.setText(getTranslation("experts.import.progress.count", done, total));
    }
}
