package cn.lianan.experts;

import cn.lianan.access.Allowed;
import cn.lianan.access.Role;
import cn.lianan.audit.Audit;
import cn.lianan.experts.roster.RosterWriter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;

/** Gives the library back as a roster, with the columns that it came with and personal data in full. Leaves an audit line. */
@ApplicationScoped
@Transactional
public class ExportExperts {

    @Inject
    RosterLines lines;

    @Inject
    Audit audit;

    /** Writes the experts that the filter lets through, in the order of entry, as .xlsx. Leaves the stream open. */
    @Allowed({Role.ADMIN, Role.OFFICER})
    public void write(@NotNull @Valid ExpertFilter filter, @NotNull OutputStream out) {
        audit.note("experts.export", ExpertFindable.KIND, null, "");
        try {
            new RosterWriter("专家名册", "应急管理专家名册", true).write(lines.all(filter), out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
