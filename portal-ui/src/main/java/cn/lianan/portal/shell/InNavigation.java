package cn.lianan.portal.shell;

import com.vaadin.flow.component.icon.VaadinIcon;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Puts a view, beside its {@code @Route}, into the navigation and on the district's home page, for those whom its
 * {@code @Allowed} lets in.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface InNavigation {

    /** Place in the row; features leave room between them: 100, 200 … */
    int order();

    /** Key of the label. The sentence below it on the home page has the key {@code <text>.about}. */
    String text();

    /** Picture on the home page and in the phone's menu. */
    VaadinIcon icon();
}
