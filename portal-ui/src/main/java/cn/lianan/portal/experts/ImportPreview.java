package cn.lianan.portal.experts;

import cn.lianan.experts.ImportRoster;
import cn.lianan.experts.RosterPreview;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableRunnable;

/** What would go in, what would not and why; every repair is checked at once, and nothing is stored before the commit. */
class ImportPreview extends Div {

    private final RosterRepair repair;
    private final ImportSummary summary = new ImportSummary();
    private final ImportProblems problems;
    private final ImportSkipped skipped;
    private final ImportRows rows = new ImportRows();
    private final Paragraph spoken = new Paragraph();
    private final Button commit = new Button();
    private RosterPreview shown;

    ImportPreview(
            RosterPreview preview, ImportRoster rosters, SerializableRunnable commits, SerializableRunnable discards) {
        addClassName("stack");
        repair = new RosterRepair(preview.id(), rosters, this::show);
        problems = new ImportProblems(repair);
        skipped = new ImportSkipped(repair);
        spoken.addClassName("unseen");
        spoken.getElement().setAttribute("aria-live", "polite");
        add(summary, spoken, actions(commits, discards), problems, skipped, rows);
        show(preview);
    }

    private void show(RosterPreview preview) {
        if (shown != null) {
            spoken.setText(getTranslation("experts.import.rechecked", preview.accepted(), preview.rejected()));
        }
        shown = preview;
        summary.show(preview);
        problems.show(preview);
        skipped.show(preview);
        rows.show(preview);
        commit.setText(getTranslation("experts.import.commit", preview.accepted()));
        commit.setEnabled(preview.accepted() > 0);
    }

    private Div actions(SerializableRunnable commits, SerializableRunnable discards) {
        commit.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        commit.setDisableOnClick(true);
        commit.addClickListener(e -> {
            if (shown.rejected() == 0) {
                commits.run();
            } else {
                askFirst(commits);
            }
        });
        Button discard = new Button(getTranslation("experts.import.discard"), e -> confirm("discard", discards));
        discard.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        Div actions = new Div(commit, discard);
        actions.addClassName("actions");
        return actions;
    }

    /** Rows with problems stay out; who goes on without them should know. */
    private void askFirst(SerializableRunnable commits) {
        commit.setEnabled(true);
        confirm("leaveOut", commits, shown.accepted(), shown.rejected());
    }

    private void confirm(String what, SerializableRunnable then, Object... args) {
        ConfirmDialog dialog = new ConfirmDialog();
        dialog.setHeader(getTranslation("experts.import." + what + ".heading", args));
        dialog.setText(getTranslation("experts.import." + what + ".text", args));
        dialog.setConfirmText(getTranslation("experts.import." + what + ".confirm", args));
        dialog.setCancelable(true);
        dialog.setCancelText(getTranslation("experts.import.back"));
        dialog.addConfirmListener(e -> then.run());
        dialog.open();
    }
}
