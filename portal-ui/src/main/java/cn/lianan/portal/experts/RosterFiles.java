package cn.lianan.portal.experts;

import cn.lianan.experts.ExpertFilter;
import cn.lianan.experts.ExportExperts;
import cn.lianan.experts.roster.RosterWriter;
import com.vaadin.flow.function.SerializableSupplier;
import com.vaadin.flow.server.streams.DownloadHandler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collections;

/** The .xlsx files that leave the portal. */
@ApplicationScoped
class RosterFiles {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @Inject
    ExportExperts export;

    /** The experts that the list shows at the moment of the click, written while they are read. */
    DownloadHandler export(SerializableSupplier<ExpertFilter> filter) {
        return event -> {
            event.setFileName("应急专家库-" + LocalDate.now(ZoneId.of("Asia/Shanghai")) + ".xlsx");
            event.setContentType(XLSX);
            export.write(filter.get(), event.getOutputStream());
        };
    }

    /** A roster without rows. Chinese whatever the reader's language, so that it can be read back. */
    DownloadHandler template() {
        return event -> {
            event.setFileName("应急专家名册模板.xlsx");
            event.setContentType(XLSX);
            new RosterWriter("专家名册", "应急专家名册", false).write(Collections.emptyIterator(), event.getOutputStream());
        };
    }
}
