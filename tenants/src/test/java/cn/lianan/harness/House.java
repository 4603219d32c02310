package cn.lianan.harness;

import cn.lianan.access.Acting;
import cn.lianan.access.CurrentUser;
import cn.lianan.access.Role;
import cn.lianan.database.PortalDatabase;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.spi.Extension;
import jakarta.enterprise.inject.spi.ProcessAnnotatedType;
import java.util.Base64;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jboss.weld.environment.se.Weld;
import org.jboss.weld.environment.se.WeldContainer;

/** The whole module as it runs in the server: CDI, gate, transactions and a real PostgreSQL; started once. */
public final class House {

    private static final WeldContainer CONTAINER = start();

    private House() {}

    private static WeldContainer start() {
        System.setProperty("portal.keys", "k1:" + Base64.getEncoder().encodeToString(new byte[32]));
        System.setProperty("portal.db.url", TestPostgres.get().url());
        System.setProperty("portal.db.user", "portal_app");
        System.setProperty("portal.db.password", "portal");
        return new Weld().addExtension(new OutsideOfPayara()).initialize();
    }

    /** Leaves out what only the server can give: its pool. */
    static class OutsideOfPayara implements Extension {
        void pool(@Observes ProcessAnnotatedType<PortalDatabase> type) {
            type.veto();
        }
    }

    public static <T> T bean(Class<T> type) {
        return CONTAINER.select(type).get();
    }

    /** Somebody with these roles in one district. */
    public static CurrentUser user(String district, Role... roles) {
        return new CurrentUser("id-" + district, district + " 测试员", Map.of(district, Set.of(roles)), false);
    }

    /** Acts as an officer of the district, at home. */
    public static <T> T asOfficer(String district, Callable<T> work) {
        return as(district, user(district, Role.OFFICER), work);
    }

    /** Acts as this user on the host of a district. */
    public static <T> T as(String district, CurrentUser user, Callable<T> work) {
        try {
            return new Acting(district, user).call(work);
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
