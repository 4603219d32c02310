package cn.lianan.infra.attack;

import static org.assertj.core.api.Assertions.assertThat;

import cn.lianan.infra.journeys.Visit;
import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Nobody of another district, and nobody without a district, sees a byte through the pages. */
class RouteAttackIT {

    private static List<String> routes;

    @BeforeAll
    static void prepare() {
        Victim.prepare();
        routes = routes();
    }

    @Test
    void theRoutesAreKnown() {
        assertThat(routes).contains("experts", "experts/import", "search");
    }

    @ParameterizedTest
    @CsvSource({
        "'', rongchang",
        "resident, rongchang",
        "luzhou-officer, rongchang",
        "luzhou-admin, rongchang",
        "luzhou-officer, luzhou"
    })
    void showsNothing(String account, String host) {
        assertThat(leaks(account, host)).isEmpty();
    }

    /** The eye sees what there is to see: the district's own officer is shown the expert on these very pages. */
    @Test
    void theEyeIsNotBlind() {
        assertThat(leaks("rongchang-officer", Victim.DISTRICT)).anyMatch(leak -> leak.contains("experts/"));
    }

    private static List<String> leaks(String account, String host) {
        List<String> leaks = new ArrayList<>();
        try (Visit visit = Visit.as(account, host)) {
            for (String route : routes) {
                List<String> ids = route.contains(":") ? Victim.ids() : List.of("");
                for (String id : ids) {
                    String path = "/" + route.replaceAll(":[A-Za-z]+(\\([^)]*\\))?[?*]?", id);
                    String shown = visit.read(host, path + (route.equals("search") ? "?q=" + Victim.NAME : ""));
                    Victim.BYTES.stream()
                            .filter(bytes ->
                                    shown.replace("?q=" + Victim.NAME, "").contains(bytes))
                            .filter(bytes -> !(route.equals("search") && bytes.equals(Victim.NAME)))
                            .forEach(bytes -> leaks.add(account + "@" + host + path + " shows " + bytes));
                }
            }
        }
        return leaks;
    }

    /** The route registry is built from these annotations, so a new route is in here without anyone remembering. */
    private static List<String> routes() {
        Path classes =
                Path.of("..", "portal-ui", "target", "classes").toAbsolutePath().normalize();
        List<String> routes = new ArrayList<>();
        for (JavaClass view : new ClassFileImporter().importPath(classes)) {
            view.tryGetAnnotationOfType("com.vaadin.flow.router.Route")
                    .flatMap(route -> route.get("value"))
                    .ifPresent(value -> routes.add(value.toString()));
            view.tryGetAnnotationOfType("com.vaadin.flow.router.RouteAlias")
                    .map(JavaAnnotation::getProperties)
                    .ifPresent(alias -> routes.add(alias.get("value").toString()));
        }
        return routes;
    }
}
