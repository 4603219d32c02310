package cn.lianan.portal.experts;

import cn.lianan.outcomes.MissingException;
import com.vaadin.flow.router.RouteParameters;
import java.util.UUID;

/** Ids in addresses. */
final class Addressed {

    private Addressed() {}

    /** The id, or missing: what is no id names nothing. */
    static UUID id(RouteParameters parameters, String name) {
        try {
            return UUID.fromString(parameters.get(name).orElseThrow(MissingException::new));
        } catch (IllegalArgumentException noId) {
            throw new MissingException();
        }
    }
}
