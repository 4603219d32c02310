package cn.lianan.portal.experts;

import cn.lianan.experts.ImportRoster;
import cn.lianan.experts.RosterPreview;
import cn.lianan.experts.roster.Corrections;
import cn.lianan.experts.roster.RosterField;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.Collection;
import java.util.UUID;

/** What the officer changes in an import; the server keeps each change and answers with the new check. */
class RosterRepair {

    private final UUID id;
    private final ImportRoster rosters;
    private final SerializableConsumer<RosterPreview> checked;

    /** @param checked takes the new preview after each change */
    RosterRepair(UUID id, ImportRoster rosters, SerializableConsumer<RosterPreview> checked) {
        this.id = id;
        this.rosters = rosters;
        this.checked = checked;
    }

    void text(RowKey row, RosterField field, String text) {
        correct(rosters.corrections(id).with(row.sheet(), row.row(), field, text));
    }

    void skip(Collection<RowKey> rows) {
        Corrections more = rosters.corrections(id);
        for (RowKey row : rows) {
            more = more.skipping(row.sheet(), row.row());
        }
        correct(more);
    }

    void keep(Collection<RowKey> rows) {
        Corrections fewer = rosters.corrections(id);
        for (RowKey row : rows) {
            fewer = fewer.keeping(row.sheet(), row.row());
        }
        correct(fewer);
    }

    private void correct(Corrections corrections) {
        checked.accept(rosters.correct(id, corrections));
    }
}
