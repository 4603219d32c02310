package cn.lianan.portal.shell;

import cn.lianan.access.CurrentUser;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.router.RouteData;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The doors that stand open for somebody: all views that declare {@link InNavigation} and that this person may open. */
@ApplicationScoped
public class Navigation {

    /**
     * A way to a view.
     *
     * @param view where it leads
     * @param textKey key of its label
     * @param icon its picture
     * @param order place in the row
     */
    record Entry(Class<? extends Component> view, String textKey, VaadinIcon icon, int order) {

        static Entry of(Class<? extends Component> view) {
            InNavigation declared = view.getAnnotation(InNavigation.class);
            return new Entry(view, declared.text(), declared.icon(), declared.order());
        }

        String aboutKey() {
            return textKey + ".about";
        }
    }

    /** The entries for this person in the current district, in order. */
    List<Entry> of(CurrentUser user) {
        return views().filter(view -> view.isAnnotationPresent(InNavigation.class))
                .filter(view -> Verdict.on(view, user) == Verdict.WELCOME)
                .map(Entry::of)
                .sorted(Comparator.comparingInt(Entry::order))
                .toList();
    }

    /** Whether there is a page at this path. */
    boolean has(String path) {
        return RouteConfiguration.forApplicationScope().getRoute(path).isPresent();
    }

    private static Stream<Class<? extends Component>> views() {
        return RouteConfiguration.forApplicationScope().getAvailableRoutes().stream()
                .<Class<? extends Component>>map(RouteData::getNavigationTarget)
                .distinct();
    }
}
