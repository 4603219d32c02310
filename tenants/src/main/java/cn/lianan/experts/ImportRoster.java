package cn.lianan.experts;

import cn.lianan.access.Allowed;
import cn.lianan.access.Role;
import cn.lianan.audit.Audit;
import cn.lianan.experts.roster.CheckedRoster;
import cn.lianan.experts.roster.Corrections;
import cn.lianan.experts.roster.RosterEntry;
import cn.lianan.experts.roster.RosterReader;
import cn.lianan.experts.roster.RosterReading;
import cn.lianan.experts.roster.RosterRefusal;
import cn.lianan.outcomes.Outcome;
import cn.lianan.outcomes.Refusal;
import cn.lianan.sealing.Seal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.IntConsumer;

/**
 * Takes a roster of experts in: open, look at the preview, correct or skip, commit. Until the commit nothing is in the
 * library; what is kept meanwhile is sealed and forgotten after {@link #KEPT}.
 */
@ApplicationScoped
@Transactional
public class ImportRoster {

    /** How long an unfinished import is kept. */
    public static final Duration KEPT = Duration.ofHours(24);

    @Inject
    RosterImports imports;

    @Inject
    RosterReadings readings;

    @Inject
    StoreRoster store;

    @Inject
    Seal seal;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    /** Reads and keeps an .xlsx. Refused when it is no readable roster: the refusal says what is wrong with the file. */
    @Allowed({Role.ADMIN, Role.OFFICER})
    public Outcome<UUID> open(@NotNull String fileName, @NotNull byte[] content) {
        RosterReading reading = RosterReader.read(content);
        if (reading instanceof RosterRefusal refusal) {
            return Outcome.refused(List.of(new Refusal("file", refusal.key(), List.copyOf(refusal.arguments()))));
        }
        imports.forgetBefore(clock.instant().minus(KEPT));
        RosterImport kept = new RosterImport(fileName, seal.bytes(content), clock.instant());
        imports.add(kept);
        audit.note("experts.import.open", "roster-import", kept.id(), kept.fileName());
        return Outcome.done(kept.id());
    }

    /** What would happen now. */
    @Allowed({Role.ADMIN, Role.OFFICER})
    public RosterPreview preview(@NotNull UUID importId) {
        RosterImport kept = imports.get(importId);
        if (kept.state() != RosterImportState.PREVIEW) {
            return kept.result();
        }
        CheckedRoster checked = readings.check(kept);
        return readings.preview(kept, checked, readings.matches(checked));
    }

    /** The corrections made so far. */
    @Allowed({Role.ADMIN, Role.OFFICER})
    public Corrections corrections(@NotNull UUID importId) {
        return readings.corrections(imports.get(importId));
    }

    /** Replaces the corrections and shows what would happen with them. */
    @Allowed({Role.ADMIN, Role.OFFICER})
    public RosterPreview correct(@NotNull UUID importId, @NotNull Corrections corrections) {
        RosterImport kept = imports.hold(importId);
        if (kept.state() == RosterImportState.PREVIEW) {
            kept.correct(seal.text(CorrectionsJson.write(corrections)));
        }
        return preview(importId);
    }

    /**
     * Puts all good rows into the library in one transaction and ends the import. A second call answers with the first
     * one's result. Refused when no row is good, or when the import was discarded.
     *
     * @param progress told the number of rows written so far
     */
    @Allowed({Role.ADMIN, Role.OFFICER})
    public Outcome<RosterPreview> commit(@NotNull UUID importId, @NotNull IntConsumer progress) {
        RosterImport kept = imports.hold(importId);
        if (kept.state() == RosterImportState.DISCARDED) {
            return Outcome.refused("experts.import.discarded");
        }
        if (kept.state() == RosterImportState.COMMITTED) {
            return Outcome.done(kept.result());
        }
        CheckedRoster checked = readings.check(kept);
        if (checked.entries().isEmpty()) {
            return Outcome.refused("experts.import.nothingGood");
        }
        Map<RosterEntry, UUID> matches = readings.matches(checked);
        RosterPreview result = readings.preview(kept, checked, matches).committed();
        store.store(checked.entries(), matches, kept.fileName(), progress);
        imports.hold(importId).end(RosterImportState.COMMITTED, result);
        audit.note("experts.import.commit", "roster-import", importId, result.accepted() + "/" + result.rows());
        return Outcome.done(result);
    }

    /** Throws an unfinished import away. */
    @Allowed({Role.ADMIN, Role.OFFICER})
    public void discard(@NotNull UUID importId) {
        RosterImport kept = imports.hold(importId);
        if (kept.state() == RosterImportState.PREVIEW) {
            kept.end(RosterImportState.DISCARDED, kept.result());
            audit.note("experts.import.discard", "roster-import", importId, "");
        }
    }
}
