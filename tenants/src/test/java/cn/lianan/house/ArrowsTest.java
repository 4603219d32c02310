package cn.lianan.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import cn.lianan.access.Acting;
import cn.lianan.access.Allowed;
import cn.lianan.tenancy.AcrossDistricts;
import cn.lianan.tenancy.CurrentDistrict;
import cn.lianan.tenancy.Tenancy;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import org.junit.jupiter.api.Test;

/** The arrows of the house, kept by machine. */
class ArrowsTest {

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("cn.lianan");

    private static void check(ArchRule rule) {
        rule.check(CLASSES);
    }

    @Test
    void noCyclesBetweenFeatures() {
        check(slices().matching("cn.lianan.(*)..").should().beFreeOfCycles());
    }

    @Test
    void knowsNobodyBelow() {
        check(noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "cn.lianan.api..",
                        "cn.lianan.portal..",
                        "cn.lianan.search..",
                        "cn.lianan.infra..",
                        "com.vaadin..",
                        "co.elastic..",
                        "jakarta.ws.rs..",
                        "jakarta.servlet.."));
    }

    @Test
    void everyEntityHasAKind() {
        check(classes().that().areAnnotatedWith(Entity.class).should(haveAKind()));
    }

    @Test
    void entityManagersLiveInRepositories() {
        check(fields().that()
                .haveRawType(EntityManager.class)
                .should()
                .beDeclaredInClassesThat(DescribedPredicate.describe(
                        "are repositories",
                        c -> repositories(c) || c.getSimpleName().equals("PortalDatabase"))));
    }

    @Test
    void nativeSqlHasOnePlace() {
        check(noClasses()
                .that()
                .resideOutsideOfPackage("cn.lianan.database..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.sql..", "javax.sql..", "org.postgresql.."));
    }

    @Test
    void noNativeQueries() {
        check(noClasses()
                .that()
                .resideOutsideOfPackage("cn.lianan.database..")
                .should()
                .callMethodWhere(DescribedPredicate.describe(
                        "is a native query", call -> call.getName().startsWith("createNative"))));
    }

    @Test
    void everyUseCaseHasItsGate() {
        check(methods()
                .that()
                .arePublic()
                .and()
                .areDeclaredInClassesThat(DescribedPredicate.describe("are use cases", ArrowsTest::useCase))
                .should()
                .beAnnotatedWith(Allowed.class));
    }

    @Test
    void fewEnterADistrict() {
        check(noClasses()
                .that()
                .doNotBelongToAnyOf(AcrossDistricts.class, Acting.class)
                .should()
                .callMethod(CurrentDistrict.class, "in", String.class, java.util.concurrent.Callable.class));
    }

    @Test
    void fewWalkAcrossDistricts() {
        check(noClasses()
                .that()
                .doNotHaveSimpleName("AcrossDistricts")
                .and()
                .doNotHaveSimpleName("DistrictOfHost")
                .and()
                .doNotHaveSimpleName("ListDistricts")
                .and()
                .doNotHaveSimpleName("Relay")
                .and()
                .doNotHaveSimpleName("FillIndex")
                .should()
                .dependOnClassesThat()
                .areAssignableTo(AcrossDistricts.class));
    }

    @Test
    void namesAreOfTheField() {
        check(noClasses().should().haveNameMatching(".*(Impl|Util|Utils|Helper|Manager|Dto|DTO|Service)"));
    }

    /** Public classes that hold transactions and are offered to screens and programs; the house's own jobs are not public doors. */
    private static boolean useCase(JavaClass c) {
        return c.getModifiers().contains(com.tngtech.archunit.core.domain.JavaModifier.PUBLIC)
                && c.isAnnotatedWith(Transactional.class)
                && c.getAnnotationOfType(Transactional.class).value() == Transactional.TxType.REQUIRED;
    }

    private static boolean repositories(JavaClass c) {
        return !c.getModifiers().contains(com.tngtech.archunit.core.domain.JavaModifier.PUBLIC);
    }

    private static ArchCondition<JavaClass> haveAKind() {
        return new ArchCondition<>("state their kind of tenancy") {
            @Override
            public void check(JavaClass c, ConditionEvents events) {
                boolean has = c.isAnnotatedWith(Tenancy.class)
                        || c.getAllRawSuperclasses().stream().anyMatch(s -> s.isAnnotatedWith(Tenancy.class));
                events.add(new SimpleConditionEvent(c, has, c.getName()));
            }
        };
    }
}
