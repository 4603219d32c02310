package cn.lianan.search;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import com.tngtech.archunit.core.domain.JavaClass.Predicates;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "cn.lianan", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule onlyThisPackageKnowsElasticsearch = noClasses()
            .that()
            .resideOutsideOfPackage("cn.lianan.search..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("co.elastic..", "org.elasticsearch..");

    @ArchTest
    static final ArchRule nothingHereIsPublic =
            classes().that().resideInAPackage("cn.lianan.search..").should().notBePublic();

    @ArchTest
    static final ArchRule searchKnowsTheDomainOnly = noClasses()
            .that()
            .resideInAPackage("cn.lianan.search..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("cn.lianan.api..", "cn.lianan.portal..", "cn.lianan.infra..", "cn.lianan.database..");

    /** So that whoever reads passes the filter by audience: everything but writing and the index itself is in one class. */
    @ArchTest
    static final ArchRule onlyOneClassReads = noClasses()
            .that()
            .doNotHaveFullyQualifiedName(Asking.class.getName())
            .should()
            .callMethodWhere(are(target(owner(Predicates.assignableTo(ElasticsearchClient.class))))
                    .and(target(nameMatching("^(?!(bulk|indices|_transport|close)$).*"))));
}
