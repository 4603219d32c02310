package cn.lianan.database;

import javax.naming.InitialContext;
import javax.naming.NamingException;
import javax.sql.DataSource;

/** The server's connection pool by its name. */
final class NamedPool {

    private NamedPool() {}

    static DataSource find(String name) {
        try {
            return InitialContext.doLookup(name);
        } catch (NamingException e) {
            throw new IllegalStateException("There is no connection pool " + name, e);
        }
    }
}
