package cn.lianan.database;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.postgresql.Driver;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;

/** PostgreSQL's NOTIFY as a stream. It needs a connection of its own, outside the pool, and reads no table with it. */
@ApplicationScoped
public class Announcements {

    @Inject
    @ConfigProperty(name = "portal.db.url")
    String url;

    @Inject
    @ConfigProperty(name = "portal.db.user")
    String user;

    @Inject
    @ConfigProperty(name = "portal.db.password")
    String password;

    /** Begins to listen. The channel is a constant of ours, never input. */
    public Subscription listen(String channel) throws SQLException {
        if (!Driver.isRegistered()) {
            Driver.register();
        }
        Connection connection = DriverManager.getConnection(url, user, password);
        try (Statement statement = connection.createStatement()) {
            statement.execute("listen " + channel);
        }
        return new Subscription(connection);
    }

    /** An open ear. Closing it ends the connection. */
    public static final class Subscription implements AutoCloseable {

        private final Connection connection;

        Subscription(Connection connection) {
            this.connection = connection;
        }

        /** Waits for word and returns the distinct payloads; empty when the time passed in silence. */
        public Set<String> next(Duration wait) throws SQLException, InterruptedException {
            if (Thread.interrupted()) {
                throw new InterruptedException();
            }
            PGNotification[] heard = connection.unwrap(PGConnection.class).getNotifications((int) wait.toMillis());
            Set<String> payloads = new LinkedHashSet<>();
            for (PGNotification notification : heard == null ? new PGNotification[0] : heard) {
                payloads.add(notification.getParameter());
            }
            return payloads;
        }

        @Override
        public void close() throws SQLException {
            connection.close();
        }
    }
}
