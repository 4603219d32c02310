package cn.lianan.api;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import cn.lianan.access.Allowed;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.OPTIONS;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** How this module is built. */
@AnalyzeClasses(packages = "cn.lianan", importOptions = ImportOption.DoNotIncludeTests.class)
class HouseRulesTest {

    private static final DescribedPredicate<JavaClass> OURS = resideInAPackage("cn.lianan.api..");

    private static final DescribedPredicate<JavaMethod> OPERATIONS =
            DescribedPredicate.describe("operations of the API", method -> method.getAnnotations().stream()
                    .anyMatch(a -> a.getRawType().isMetaAnnotatedWith(HttpMethod.class)
                            || a.getRawType().isAnnotatedWith(HttpMethod.class)));

    @ArchTest
    static final ArchRule operationsSayWhoMayCallThem =
            methods().that(OPERATIONS).should().beAnnotatedWith(Allowed.class);

    @ArchTest
    static final ArchRule operationsAreDescribed =
            methods().that(OPERATIONS).should().beAnnotatedWith(Operation.class);

    @ArchTest
    static final ArchRule optionsIsTheServersOwn = methods().should().notBeAnnotatedWith(OPTIONS.class);

    @ArchTest
    static final ArchRule resourcesAreBeansWithATag = classes()
            .that(OURS)
            .and()
            .areAnnotatedWith(Path.class)
            .should()
            .beAnnotatedWith(RequestScoped.class)
            .andShould()
            .beAnnotatedWith(Tag.class)
            .andShould()
            .haveSimpleNameEndingWith("Resource");

    @ArchTest
    static final ArchRule onlyTheDomainKeepsData = noClasses()
            .that(OURS)
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName("jakarta.persistence.EntityManager")
            .orShould()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.hibernate..", "org.postgresql..", "javax.sql..", "co.elastic..", "org.elasticsearch..");

    @ArchTest
    static final ArchRule noOtherEdge = noClasses()
            .that(OURS)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "cn.lianan.search..", "cn.lianan.portal..", "com.vaadin..", "jakarta.servlet..", "org.glassfish..");

    @ArchTest
    static final ArchRule nobodyWalksAcrossDistricts = noClasses()
            .that(OURS)
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName("cn.lianan.tenancy.AcrossDistricts")
            .orShould()
            .callMethod("cn.lianan.tenancy.CurrentDistrict", "in", "java.lang.String", "java.util.concurrent.Callable");

    @ArchTest
    static final ArchRule nothingPointsBack = noClasses()
            .that()
            .resideInAPackage("cn.lianan..")
            .and(DescribedPredicate.not(OURS))
            .should()
            .dependOnClassesThat(OURS);

    @ArchTest
    static final ArchRule featuresDoNotTurnInCircles =
            slices().matching("cn.lianan.api.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule featuresAreStrangers = slices().matching("cn.lianan.api.(experts|finding|region)..")
            .should()
            .notDependOnEachOther();

    @ArchTest
    static final ArchRule namesAreWordsOfTheDomain =
            classes().that(OURS).should().haveNameNotMatching(".*(Impl|Util|Utils|Helper|Manager|Dto|DTO)$");
}
