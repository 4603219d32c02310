package cn.lianan.walls;

import static org.assertj.core.api.Assertions.assertThat;

import cn.lianan.harness.TestPostgres;
import cn.lianan.tenancy.EntityKind;
import cn.lianan.tenancy.Tenancy;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Reads PostgreSQL's own catalogue: a table without its wall fails here, whoever forgot it. */
class CatalogueTest {

    private static final String TABLES =
            """
            select c.relname, c.relrowsecurity, c.relforcerowsecurity, coalesce(obj_description(c.oid, 'pg_class'), ''),
                   (select string_agg(p.policyname || ':' || p.cmd || ':' || coalesce(p.qual, '') || ':' || coalesce(p.with_check, ''), '|' order by p.policyname)
                      from pg_policies p where p.tablename = c.relname)
            from pg_class c join pg_namespace n on n.oid = c.relnamespace
            where n.nspname = 'public' and c.relkind in ('r', 'p') and c.relname <> 'flyway_schema_history'
            """;

    private static final Map<String, String> POLICIES = Map.of(
            "district-owned",
            "wall:ALL:(district_id = ( SELECT wall.district() AS district)):(district_id = ( SELECT wall.district() AS district))",
            "platform",
            "owner:ALL:true:true|wall:SELECT:(( SELECT wall.district() AS district) IS NOT NULL):");

    @Test
    void everyTableHasItsKindItsPolicyAndForce() {
        assertThat(faults()).isEmpty();
    }

    @Test
    void aTableWithoutWallsIsFound() {
        TestPostgres.get().asSuperuserInPortal("create table forgotten (district_id text)");
        try {
            assertThat(faults()).containsKey("forgotten");
        } finally {
            TestPostgres.get().asSuperuserInPortal("drop table forgotten");
        }
    }

    @Test
    void aDroppedPolicyIsFound() {
        TestPostgres.get().asSuperuserInPortal("alter table experts_personal no force row level security");
        try {
            assertThat(faults()).containsOnlyKeys("experts_personal");
        } finally {
            TestPostgres.get().asSuperuserInPortal("alter table experts_personal force row level security");
        }
    }

    @Test
    void everyDistrictOwnedTableIsKeyedByItsDistrictAndReferencedWithIt() {
        List<List<String>> keys = TestPostgres.get()
                .query(
                        """
                        select conrelid::regclass, conname, pg_get_constraintdef(oid) from pg_constraint
                        where contype in ('p', 'f', 'u') and connamespace = 'public'::regnamespace
                          and conrelid::regclass::text not in ('tenancy_district', 'flyway_schema_history')
                        """);
        assertThat(keys).isNotEmpty().allSatisfy(key -> assertThat(key.get(2))
                .containsPattern("^[A-Z ]+(NULLS NOT DISTINCT )?\\(district_id"));
    }

    @Test
    void everyEntityHasAKindAndItsTableTheSame() {
        JavaClasses classes = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("cn.lianan");
        Map<String, String> kinds = new TreeMap<>();
        TestPostgres.get().query(TABLES).forEach(row -> kinds.put(row.get(0), row.get(3)));
        assertThat(classes.stream().filter(c -> c.isAnnotatedWith(Entity.class)).toList())
                .isNotEmpty()
                .allSatisfy(c -> {
                    EntityKind kind = c.reflect().getAnnotation(Tenancy.class).value();
                    String table = c.reflect().getAnnotation(Table.class).name();
                    assertThat(kinds.get(table)).as(table).isEqualTo("kind: " + kind.sqlName());
                });
    }

    @Test
    void theApplicationsRoleIsNobodySpecial() {
        assertThat(
                        TestPostgres.get()
                                .query(
                                        "select rolsuper or rolbypassrls or rolcreaterole or rolcreatedb from pg_roles where rolname = 'portal_app'"))
                .containsExactly(List.of("f"));
        assertThat(TestPostgres.get().query("select count(*) from pg_class where relowner = 'portal_app'::regrole"))
                .containsExactly(List.of("0"));
    }

    private static Map<String, String> faults() {
        Map<String, String> faults = new TreeMap<>();
        for (List<String> table : TestPostgres.get().query(TABLES)) {
            String expected = POLICIES.get(table.get(3).replace("kind: ", ""));
            if (!"t".equals(table.get(1))
                    || !"t".equals(table.get(2))
                    || expected == null
                    || !expected.equals(table.get(4))) {
                faults.put(table.get(0), table.toString());
            }
        }
        return faults;
    }
}
