package cn.lianan.portal;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import cn.lianan.access.Allowed;
import cn.lianan.portal.shell.Screen;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.Route;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    private static final JavaClasses PORTAL = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("cn.lianan.portal");

    @Test
    void everyRouteSaysWhoIsAllowed() {
        classes()
                .that()
                .areAnnotatedWith(Route.class)
                .should()
                .beAnnotatedWith(Allowed.class)
                .check(PORTAL);
    }

    @Test
    void everythingLivesInAFeature() {
        classes().should().resideInAPackage("cn.lianan.portal.*..").check(PORTAL);
    }

    @Test
    void featuresDoNotGoInCircles() {
        slices().matching("cn.lianan.portal.(*)..").should().beFreeOfCycles().check(PORTAL);
    }

    @Test
    void theDoorKnowsNoView() {
        noClasses()
                .that()
                .resideInAPackage("cn.lianan.portal.door..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.vaadin..")
                .check(PORTAL);
    }

    @Test
    void theOtherEdgesAreReachedAtRunTimeOnly() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("cn.lianan.api..", "cn.lianan.search..", "cn.lianan.infra..")
                .check(PORTAL);
    }

    @Test
    void dataIsReachedThroughUseCasesOnly() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("cn.lianan.database..", "jakarta.persistence..", "org.hibernate..", "java.sql..")
                .check(PORTAL);
    }

    @Test
    void aFeaturesViewsAreItsOwn() {
        classes()
                .that()
                .areAssignableTo(Component.class)
                .and()
                .resideOutsideOfPackage("cn.lianan.portal.shell..")
                .should()
                .notBePublic()
                .check(PORTAL);
        classes()
                .that()
                .areAssignableTo(Screen.class)
                .and()
                .areNotAssignableFrom(Screen.class)
                .should()
                .notBePublic()
                .check(PORTAL);
    }

    @Test
    void namesSayWhatAThingIs() {
        noClasses()
                .should()
                .haveNameMatching(".*(Impl|Util|Utils|Helper|Manager)")
                .check(PORTAL);
    }
}
