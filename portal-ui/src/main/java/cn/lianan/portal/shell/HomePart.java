package cn.lianan.portal.shell;

import com.vaadin.flow.component.html.Section;
import java.util.Optional;

/** What a feature shows on a district's home page. Every bean of this type is asked; it knows itself who may see it. */
public interface HomePart {

    /** The part for the person of the current request, with its own heading; empty where there is nothing for them. */
    Optional<Section> forHome();
}
