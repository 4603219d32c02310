package cn.lianan.portal.shell;

import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Something went wrong that nobody expected: the log gets all of it, the person a number to name when they ask. */
final class Incident {

    private static final Logger LOG = Logger.getLogger(Incident.class.getName());

    private Incident() {}

    static String report(Throwable cause) {
        String number = UUID.randomUUID().toString().substring(0, 8).toUpperCase(java.util.Locale.ROOT);
        LOG.log(Level.SEVERE, "Incident " + number, cause);
        return number;
    }
}
