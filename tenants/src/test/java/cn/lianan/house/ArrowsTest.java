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
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

/** The arrows of the house, kept by machine. */
@AnalyzeClasses(packages = "cn.lianan", importOptions = ImportOption.DoNotIncludeTests.class)
class ArrowsTest {

    @ArchTest
    static final ArchRule noCyclesBetweenFeatures = slices().matching("cn.lianan.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule knowsNobodyBelow =
            noClasses().should().dependOnClassesThat().resideInAnyPackage("cn.lianan.api..", "cn.lianan.portal..",
                    "cn.lianan.search..", "cn.lianan.infra..", "com.vaadin..", "co.elastic..", "jakarta.ws.rs..", "jakarta.servlet..");

    @ArchTest
    static final ArchRule everyEntityHasAKind = classes().that().areAnnotatedWith(Entity.class).should(haveAKind());

    @ArchTest
    static final ArchRule entityManagersLiveInRepositories = fields().that()
            .haveRawType(EntityManager.class)
            .should()
            .beDeclaredInClassesThat(
                    DescribedPredicate.describe("are repositories", c -> repositories(c) || c.getSimpleName().equals("PortalDatabase")));

    @ArchTest
    static final ArchRule nativeSqlHasOnePlace = noClasses().that()
            .resideOutsideOfPackage("cn.lianan.database..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.sql..", "javax.sql..", "org.postgresql..");

    @ArchTest
    static final ArchRule noNativeQueries = noClasses().that()
            .resideOutsideOfPackage("cn.lianan.database..")
            .should()
            .callMethodWhere(DescribedPredicate.describe("is a native query", call -> call.getName().startsWith("createNative")));

    @ArchTest
    static final ArchRule everyUseCaseHasItsGate = methods().that()
            .arePublic()
            .and()
            .areDeclaredInClassesThat(DescribedPredicate.describe("are use cases", ArrowsTest::useCase))
            .should()
            .beAnnotatedWith(Allowed.class);

    @ArchTest
    static final ArchRule fewEnterADistrict = noClasses().that()
            .doNotBelongToAnyOf(AcrossDistricts.class, Acting.class)
            .should()
            .callMethod(CurrentDistrict.class, "in", String.class, java.util.concurrent.Callable.class);

    @ArchTest
    static final ArchRule fewWalkAcrossDistricts = noClasses().that()
            .doNotHaveSimpleName("AcrossDistricts")
            .and().doNotHaveSimpleName("DistrictOfHost")
            .and().doNotHaveSimpleName("ListDistricts")
            .and().doNotHaveSimpleName("Relay")
            .and().doNotHaveSimpleName("FillIndex")
            .should()
            .dependOnClassesThat()
            .areAssignableTo(AcrossDistricts.class);

    @ArchTest
    static final ArchRule namesAreOfTheField = noClasses().should().haveNameMatching(".*(Impl|Util|Utils|Helper|Manager|Dto|DTO|Service)");

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
