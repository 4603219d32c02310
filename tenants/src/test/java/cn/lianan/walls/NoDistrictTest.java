package cn.lianan.walls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.lianan.experts.ListCategories;
import cn.lianan.harness.House;
import cn.lianan.harness.TestPostgres;
import cn.lianan.tenancy.NoDistrictException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;

/** Without a district every query is an error, in the code and in the database, also on a connection used before. */
class NoDistrictTest {

    @Test
    void theCodeRefuses() {
        assertThatThrownBy(() -> House.bean(ListCategories.class).all()).isInstanceOf(NoDistrictException.class);
    }

    @Test
    void theDatabaseRefusesAlsoOnAConnectionThatServedADistrict() throws SQLException {
        try (Connection connection = TestPostgres.get().pool().getConnection();
                Statement statement = connection.createStatement()) {
            assertRefused(connection, statement);
            statement.execute("select set_config('app.district', 'rongchang', true)");
            try (ResultSet rows = statement.executeQuery("select count(*) from experts_category")) {
                rows.next();
                assertThat(rows.getInt(1)).isPositive();
            }
            connection.commit();
            assertRefused(connection, statement);
        }
    }

    private static void assertRefused(Connection connection, Statement statement) throws SQLException {
        for (String table : new String[] {"experts_category", "tenancy_district", "audit_line"}) {
            if (table.equals("audit_line")) {
                assertThatThrownBy(
                                () -> statement.executeUpdate(
                                        "insert into audit_line select 'rongchang', gen_random_uuid(), now(), '', '', '', '', null, ''"))
                        .hasMessageContaining("no district is set");
            } else {
                assertThatThrownBy(() -> statement.executeQuery("select count(*) from " + table))
                        .hasMessageContaining("no district is set");
            }
            connection.rollback();
        }
    }
}
