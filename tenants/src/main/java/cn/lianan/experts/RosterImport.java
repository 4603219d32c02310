package cn.lianan.experts;

import cn.lianan.access.CurrentUser;
import cn.lianan.outcomes.Ids;
import cn.lianan.tenancy.DistrictOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** A roster on its way into the library. The file is sealed, and forgotten once the import is over. */
@Entity
@Table(name = "experts_roster_import")
class RosterImport extends DistrictOwned {

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "file_name")
    private String fileName;

    private byte[] content;
    private byte[] corrections;

    @Enumerated(EnumType.STRING)
    private RosterImportState state = RosterImportState.PREVIEW;

    @Column(name = "created_at")
    private Instant createdAt;

    private String actor;

    @Column(name = "row_count")
    private int rows;

    private int accepted;
    private int updated;
    private int rejected;

    RosterImport() {}

    RosterImport(String fileName, byte[] sealedContent, Instant now) {
        this.id = Ids.next();
        this.fileName = fileName.length() > 200 ? fileName.substring(fileName.length() - 200) : fileName;
        this.content = sealedContent;
        this.createdAt = now;
        this.actor = CurrentUser.get().id();
    }

    UUID id() {
        return id;
    }

    String fileName() {
        return fileName;
    }

    RosterImportState state() {
        return state;
    }

    byte[] content() {
        return content;
    }

    byte[] corrections() {
        return corrections;
    }

    void correct(byte[] sealedCorrections) {
        corrections = sealedCorrections;
    }

    /** Ends the import and forgets the file. */
    void end(RosterImportState end, RosterPreview result) {
        state = end;
        content = null;
        corrections = null;
        rows = result.rows();
        accepted = result.accepted();
        updated = result.updated();
        rejected = result.rejected();
    }

    /** What remains to be shown of an import that is over. */
    RosterPreview result() {
        return RosterPreview.ended(id, fileName, state, rows, accepted, updated, rejected);
    }
}
