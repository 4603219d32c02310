package cn.lianan.infra.servers;

import cn.lianan.infra.settings.CannotStart;
import cn.lianan.infra.settings.Port;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * What the superuser does in the local PostgreSQL before the owner's migrations: the two roles, the database, and the
 * extensions. The portal's role owns nothing and is bound by row-level security.
 */
final class PortalDatabase {

    private final String server;

    PortalDatabase(Port port) {
        this.server = "jdbc:postgresql://127.0.0.1:" + port.number() + "/";
    }

    boolean isReachable() {
        try (Connection connection = connect("postgres")) {
            return connection.isValid(2);
        } catch (SQLException notYet) {
            return false;
        }
    }

    void prepare() {
        try {
            try (Connection connection = connect("postgres")) {
                role(connection, "portal_owner");
                role(connection, "portal_app");
                if (isMissing(connection, "select 1 from pg_database where datname = 'portal'")) {
                    run(connection, "create database portal owner portal_owner");
                }
            }
            try (Connection connection = connect("portal")) {
                run(connection, "create extension if not exists pg_trgm");
            }
        } catch (SQLException failed) {
            throw new CannotStart(
                    "无法准备数据库：" + failed.getMessage(),
                    "The database cannot be prepared: " + failed.getMessage(),
                    failed);
        }
    }

    private void role(Connection connection, String name) throws SQLException {
        if (isMissing(connection, "select 1 from pg_roles where rolname = '" + name + "'")) {
            run(connection, "create role " + name + " login nosuperuser nocreatedb nocreaterole nobypassrls");
        }
    }

    private boolean isMissing(Connection connection, String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(query)) {
            return !found.next();
        }
    }

    private void run(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private Connection connect(String database) throws SQLException {
        return DriverManager.getConnection(server + database, "postgres", "");
    }
}
