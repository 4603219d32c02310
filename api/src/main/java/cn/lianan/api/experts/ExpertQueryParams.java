package cn.lianan.api.experts;

import cn.lianan.experts.ExpertFilter;
import cn.lianan.experts.ExpertState;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** The filters that the list and the export share. */
public class ExpertQueryParams {

    @QueryParam("q")
    @Size(max = 100)
    @Parameter(description = "Part of the name, employer, title or expertise", example = "水库")
    String q;

    @QueryParam("category")
    @Size(max = 80)
    @Parameter(description = "Code of a group (with all below it) or of a specialty", example = "nature.flood-drought")
    String category;

    @QueryParam("state")
    @Parameter(description = "Only this state", example = "APPOINTED")
    ExpertState state;

    ExpertFilter filter() {
        return new ExpertFilter(q, category, state);
    }
}
