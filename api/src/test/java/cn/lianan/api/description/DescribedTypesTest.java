package cn.lianan.api.description;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.junit.jupiter.api.Test;

class DescribedTypesTest {

    @Test
    void forgetsNoRecordOfTheApi() {
        Set<String> records = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("cn.lianan.api").stream()
                        .filter(c -> c.isRecord() && c.isAnnotatedWith(Schema.class))
                        .map(JavaClass::getName)
                        .collect(Collectors.toSet());
        assertThat(records).isNotEmpty();
        assertThat(DescribedTypes.ALL)
                .filteredOn(Class::isRecord)
                .extracting(Class::getName)
                .containsExactlyInAnyOrderElementsOf(records);
    }

    @Test
    void givesEachItsOwnName() {
        assertThat(DescribedTypes.ALL).extracting(RecordSchemas::name).doesNotHaveDuplicates();
    }
}
