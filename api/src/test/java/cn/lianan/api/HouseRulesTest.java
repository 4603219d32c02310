package cn.lianan.api;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import cn.lianan.access.Allowed;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.OPTIONS;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.junit.jupiter.api.Test;

/** How this module is built. */
class HouseRulesTest {

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("cn.lianan");

    private static void check(ArchRule rule) {
        rule.check(CLASSES);
    }

    private static final DescribedPredicate<JavaClass> OURS = resideInAPackage("cn.lianan.api..");

    private static final DescribedPredicate<JavaMethod> OPERATIONS =
            DescribedPredicate.describe("operations of the API", method -> method.getAnnotations().stream()
                    .anyMatch(a -> a.getRawType().isMetaAnnotatedWith(HttpMethod.class)
                            || a.getRawType().isAnnotatedWith(HttpMethod.class)));

    @Test
    void operationsSayWhoMayCallThem() {
        check(methods().that(OPERATIONS).should().beAnnotatedWith(Allowed.class));
    }

    @Test
    void operationsAreDescribed() {
        check(methods().that(OPERATIONS).should().beAnnotatedWith(Operation.class));
    }

    @Test
    void optionsIsTheServersOwn() {
        check(methods().should().notBeAnnotatedWith(OPTIONS.class));
    }

    @Test
    void resourcesAreBeansWithATag() {
        check(classes()
                .that(OURS)
                .and()
                .areAnnotatedWith(Path.class)
                .should()
                .beAnnotatedWith(RequestScoped.class)
                .andShould()
                .beAnnotatedWith(Tag.class)
                .andShould()
                .haveSimpleNameEndingWith("Resource"));
    }

    @Test
    void onlyTheDomainKeepsData() {
        check(noClasses()
                .that(OURS)
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("jakarta.persistence.EntityManager")
                .orShould()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.hibernate..", "org.postgresql..", "javax.sql..", "co.elastic..", "org.elasticsearch.."));
    }

    @Test
    void noOtherEdge() {
        check(noClasses()
                .that(OURS)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "cn.lianan.search..",
                        "cn.lianan.portal..",
                        "com.vaadin..",
                        "jakarta.servlet..",
                        "org.glassfish.."));
    }

    @Test
    void nobodyWalksAcrossDistricts() {
        check(noClasses()
                .that(OURS)
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("cn.lianan.tenancy.AcrossDistricts")
                .orShould()
                .callMethod(
                        "cn.lianan.tenancy.CurrentDistrict",
                        "in",
                        "java.lang.String",
                        "java.util.concurrent.Callable"));
    }

    @Test
    void nothingPointsBack() {
        check(noClasses()
                .that()
                .resideInAPackage("cn.lianan..")
                .and(DescribedPredicate.not(OURS))
                .should()
                .dependOnClassesThat(OURS));
    }

    @Test
    void featuresDoNotTurnInCircles() {
        check(slices().matching("cn.lianan.api.(*)..").should().beFreeOfCycles());
    }

    @Test
    void featuresAreStrangers() {
        check(slices().matching("cn.lianan.api.(experts|finding|region)..")
                .should()
                .notDependOnEachOther());
    }

    @Test
    void namesAreWordsOfTheDomain() {
        check(classes().that(OURS).should().haveNameNotMatching(".*(Impl|Util|Utils|Helper|Manager|Dto|DTO)$"));
    }
}
