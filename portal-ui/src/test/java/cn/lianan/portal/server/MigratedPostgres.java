package cn.lianan.portal.server;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.flywaydb.core.Flyway;

/** One PostgreSQL as in production: migrated by the owner of the tables, used by the application's role. It ends with the JVM. */
final class MigratedPostgres {

    private static final EmbeddedPostgres SERVER = start();

    private MigratedPostgres() {}

    /** Names no user: the portal's own role has to be the one that connects, or there would be no walls. */
    static String url() {
        return "jdbc:postgresql://localhost:" + SERVER.getPort() + "/portal";
    }

    private static EmbeddedPostgres start() {
        try {
            EmbeddedPostgres server = EmbeddedPostgres.builder().start();
            try (Connection connection = server.getPostgresDatabase().getConnection();
                    Statement statement = connection.createStatement()) {
                statement.execute("create role portal_owner login");
                statement.execute("create role portal_app login");
                statement.execute("create database portal owner portal_owner");
            }
            Flyway.configure()
                    .dataSource("jdbc:postgresql://localhost:" + server.getPort() + "/portal", "portal_owner", "portal")
                    .locations("classpath:db/migration")
                    .load()
                    .migrate();
            return server;
        } catch (IOException | SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
