package cn.lianan.portal.experts;

import cn.lianan.experts.ImportRoster;
import cn.lianan.outcomes.Messages;
import cn.lianan.outcomes.Outcome;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.server.streams.UploadEvent;
import java.io.IOException;
import java.util.List;
import java.util.UUID;

/** Takes one .xlsx, by choosing or dropping it, and says beside it why it cannot be read. */
class RosterUpload extends Div {

    private static final int MEGABYTES = 20;

    private final ImportRoster rosters;
    private final Upload upload;
    private final Div notice = new Div();
    private volatile Outcome<UUID> outcome;

    /** @param opened takes the id of the import */
    RosterUpload(ImportRoster rosters, SerializableConsumer<UUID> opened) {
        this.rosters = rosters;
        notice.getElement().setAttribute("role", "alert");
        upload = new Upload(this::read);
        upload.setMaxFiles(1);
        upload.setMaxFileSize(MEGABYTES << 20);
        upload.setAcceptedFileTypes(".xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        Button choose = new Button(getTranslation("experts.import.choose"));
        choose.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        upload.setUploadButton(choose);
        upload.setDropLabel(new Span(getTranslation("experts.import.drop")));
        upload.setI18n(words());
        upload.addFileRejectedListener(e -> refuse(e.getErrorMessage()));
        // the browser's own word that the upload is over: it comes as a request, which carries the district
        upload.getElement().addEventListener("upload-success", e -> finished(opened));
        add(upload, notice);
    }

    /** Runs while the file comes in, outside of the page's lock, so that reading thousands of rows holds up nothing. */
    private void read(UploadEvent event) throws IOException {
        byte[] content = event.getInputStream().readNBytes((MEGABYTES << 20) + 1);
        outcome = rosters.open(event.getFileName(), content);
    }

    private void finished(SerializableConsumer<UUID> opened) {
        if (outcome instanceof Outcome.Done<UUID> done) {
            opened.accept(done.value());
        } else if (outcome instanceof Outcome.Refused<UUID> refused) {
            upload.clearFileList();
            refuse(Messages.text(getLocale(), refused.refusals().get(0)));
        }
    }

    private void refuse(String text) {
        notice.setClassName("notice notice-error");
        notice.setText(text);
    }

    private UploadI18N words() {
        return new UploadI18N()
                .setError(new UploadI18N.Error()
                        .setFileIsTooBig(getTranslation("experts.import.tooBig", MEGABYTES))
                        .setIncorrectFileType(getTranslation("experts.import.wrongType"))
                        .setTooManyFiles(getTranslation("experts.import.oneFile")))
                .setUploading(new UploadI18N.Uploading()
                        .setStatus(new UploadI18N.Uploading.Status()
                                .setConnecting(getTranslation("experts.import.connecting"))
                                .setProcessing(getTranslation("experts.import.reading"))
                                .setStalled(getTranslation("experts.import.stalled"))
                                .setHeld(getTranslation("experts.import.waiting")))
                        .setRemainingTime(new UploadI18N.Uploading.RemainingTime()
                                .setPrefix(getTranslation("experts.import.remaining"))
                                .setUnknown(getTranslation("experts.import.remaining.unknown")))
                        .setError(new UploadI18N.Uploading.Error()
                                .setServerUnavailable(getTranslation("experts.import.unreachable"))
                                .setUnexpectedServerError(getTranslation("experts.import.failed"))
                                .setForbidden(getTranslation("experts.import.forbidden"))))
                .setUnits(new UploadI18N.Units().setSize(List.of("B", "KB", "MB", "GB")));
    }
}
