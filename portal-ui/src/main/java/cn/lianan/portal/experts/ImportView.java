package cn.lianan.portal.experts;

import cn.lianan.access.Allowed;
import cn.lianan.access.Role;
import cn.lianan.experts.ImportRoster;
import cn.lianan.experts.RosterPreview;
import cn.lianan.outcomes.Messages;
import cn.lianan.outcomes.Outcome;
import cn.lianan.portal.shell.LaterOnScreen;
import cn.lianan.portal.shell.MainLayout;
import cn.lianan.portal.shell.Notice;
import cn.lianan.portal.shell.PushWork;
import cn.lianan.portal.shell.Screen;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import java.util.UUID;

/** Second step of the import and the last: preview and repair, progress, result. The server keeps all of it. */
@Route(value = "experts/import/:id", layout = MainLayout.class)
@Allowed({Role.ADMIN, Role.OFFICER})
class ImportView extends Screen implements BeforeEnterObserver {

    private final ImportRoster rosters;
    private final ImportRuns runs;
    private final PushWork work;
    private final Div stage = new Div();
    private UUID id;

    @Inject
    ImportView(ImportRoster rosters, ImportRuns runs, PushWork work) {
        super(text("experts.import"));
        addClassName("import-screen");
        this.rosters = rosters;
        this.runs = runs;
        this.work = work;
        addComponentAsFirst(new BackLink(LibraryView.class, text("experts.library")));
        stage.addClassName("stack");
        add(stage);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        id = Addressed.id(event.getRouteParameters(), "id");
        RosterPreview preview = rosters.preview(id);
        show(preview);
        if (runs.running(id)) {
            commit(preview);
        }
    }

    private void show(RosterPreview preview) {
        stage.removeAll();
        switch (preview.state()) {
            case PREVIEW -> stage.add(new ImportPreview(preview, rosters, () -> commit(preview), () -> discard()));
            case COMMITTED -> stage.add(ImportEnd.committed(preview));
            case DISCARDED -> stage.add(ImportEnd.discarded(preview));
        }
    }

    private void discard() {
        rosters.discard(id);
        show(rosters.preview(id));
    }

    /** Takes the rows in, or follows whoever is doing so already: a second click, or a page that was loaded anew. */
    private void commit(RosterPreview preview) {
        ImportProgress progress = new ImportProgress(preview.fileName());
        stage.removeAll();
        stage.add(progress);
        getUI().ifPresentOrElse(
                        ui -> work.start(ui, screen -> take(progress, screen)),
                        () -> progress.addAttachListener(e -> {
                            e.unregisterListener();
                            work.start(e.getUI(), screen -> take(progress, screen));
                        }));
    }

    private void take(ImportProgress progress, LaterOnScreen screen) {
        try {
            Outcome<RosterPreview> outcome =
                    runs.join(id, (done, total) -> screen.show(() -> progress.show(done, total)));
            screen.show(() -> end(outcome));
        } catch (RuntimeException e) {
            screen.show(() -> show(rosters.preview(id)));
            throw e;
        }
    }

    private void end(Outcome<RosterPreview> outcome) {
        if (outcome instanceof Outcome.Done<RosterPreview> done) {
            show(done.value());
        } else if (outcome instanceof Outcome.Refused<RosterPreview> refused) {
            show(rosters.preview(id));
            refused.refusals().forEach(refusal -> Notice.refusal(Messages.text(getLocale(), refusal)));
        }
    }
}
