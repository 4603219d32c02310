package cn.lianan.portal.server;

import java.io.File;
import java.net.URISyntaxException;
import org.assertj.core.api.Assertions;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The WAR as it was packed. */
final class PackedPortal {

    private PackedPortal() {}

    /** As it is, for a server that may start now. The name makes it answer at {@code /}. */
    static WebArchive war() {
        ServerPort.awaitFree();
        return ShrinkWrap.create(ZipImporter.class, "ROOT.war")
                .importFrom(new File(System.getProperty("portal.war")))
                .as(WebArchive.class);
    }

    /** With what a test needs inside of the server; Arquillian adds the test class. */
    static WebArchive warWith(Class<?>... helpers) {
        return war().addClasses(helpers).addAsLibrary(jarOf(Assertions.class));
    }

    private static File jarOf(Class<?> type) {
        try {
            return new File(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
