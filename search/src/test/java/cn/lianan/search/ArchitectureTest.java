package cn.lianan.search;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    private static final Set<String> NOT_READING = Set.of("bulk", "indices", "_transport");

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("cn.lianan");

    @Test
    void onlyThisPackageKnowsElasticsearch() {
        noClasses()
                .that()
                .resideOutsideOfPackage("cn.lianan.search..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("co.elastic..", "org.elasticsearch..")
                .check(CLASSES);
    }

    @Test
    void nothingHereIsPublic() {
        classes()
                .that()
                .resideInAPackage("cn.lianan.search..")
                .and()
                .areTopLevelClasses()
                .should()
                .notBePublic()
                .check(CLASSES);
    }

    @Test
    void searchKnowsTheDomainOnly() {
        noClasses()
                .that()
                .resideInAPackage("cn.lianan.search..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "cn.lianan.api..", "cn.lianan.portal..", "cn.lianan.infra..", "cn.lianan.database..")
                .check(CLASSES);
    }

    /** So that whoever reads passes the filter by audience: all but writing and the index itself is called in one class. */
    @Test
    void onlyOneClassReads() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName(Asking.class.getName())
                .should()
                .callMethodWhere(describe(
                        "it reads from the index",
                        (JavaMethodCall call) -> call.getTargetOwner().isEquivalentTo(ElasticsearchClient.class)
                                && !NOT_READING.contains(call.getName())))
                .check(CLASSES);
    }
}
