package cn.lianan.harness;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** One real PostgreSQL for all tests of the module, migrated as in production: by the owner, used by the application's role. */
public final class TestPostgres {

    private static final TestPostgres INSTANCE = new TestPostgres();

    private final EmbeddedPostgres server;
    private final HikariDataSource pool;

    private TestPostgres() {
        try {
            server = EmbeddedPostgres.builder().start();
            asSuperuser(
                    "create role portal_owner login",
                    "create role portal_app login",
                    "create database portal owner portal_owner");
            Flyway.configure()
                    .dataSource(url(), "portal_owner", "portal")
                    .locations("classpath:db/migration")
                    .load()
                    .migrate();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(url());
        config.setUsername("portal_app");
        config.setPassword("portal");
        config.setAutoCommit(false);
        config.setMaximumPoolSize(8);
        pool = new HikariDataSource(config);
    }

    public static TestPostgres get() {
        return INSTANCE;
    }

    public String url() {
        return "jdbc:postgresql://localhost:" + server.getPort() + "/portal";
    }

    /** The application's pooled connections. */
    public DataSource pool() {
        return pool;
    }

    public void asSuperuser(String... statements) {
        run(server.getPostgresDatabase(), statements);
    }

    /** In the portal's database, past all walls: to arrange attacks and to look at what really lies there. */
    public void asSuperuserInPortal(String... statements) {
        run(server.getDatabase("postgres", "portal"), statements);
    }

    public List<List<String>> query(String sql) {
        try (Connection c = server.getDatabase("postgres", "portal").getConnection();
                Statement s = c.createStatement();
                ResultSet rows = s.executeQuery(sql)) {
            List<List<String>> all = new ArrayList<>();
            while (rows.next()) {
                List<String> row = new ArrayList<>();
                for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
                    row.add(rows.getString(i));
                }
                all.add(row);
            }
            return all;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void run(DataSource source, String... statements) {
        try (Connection c = source.getConnection();
                Statement s = c.createStatement()) {
            for (String statement : statements) {
                s.execute(statement);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
