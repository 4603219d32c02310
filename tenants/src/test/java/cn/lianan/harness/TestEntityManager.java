package cn.lianan.harness;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;

/** What Payara does with the persistence unit, outside of it: an EntityManager that belongs to the running transaction. */
@ApplicationScoped
public class TestEntityManager {

    static final ThreadLocal<EntityManager> CURRENT = new ThreadLocal<>();

    private static final EntityManagerFactory FACTORY = factory();

    private static EntityManagerFactory factory() {
        Map<String, Object> settings = new HashMap<>();
        settings.put("jakarta.persistence.transactionType", "RESOURCE_LOCAL");
        settings.put("jakarta.persistence.jtaDataSource", TestPostgres.get().pool());
        settings.put("hibernate.connection.datasource", TestPostgres.get().pool());
        settings.put(
                "hibernate.transaction.jta.platform",
                "org.hibernate.engine.transaction.jta.platform.internal.NoJtaPlatform");
        settings.put("hibernate.transaction.coordinator_class", "jdbc");
        settings.put("hibernate.connection.provider_disables_autocommit", "true");
        return Persistence.createEntityManagerFactory("portal", settings);
    }

    static EntityManager open() {
        return FACTORY.createEntityManager();
    }

    @Produces
    @ApplicationScoped
    Clock clock() {
        return Clock.systemUTC();
    }

    @Produces
    EntityManager current() {
        return (EntityManager) Proxy.newProxyInstance(
                EntityManager.class.getClassLoader(), new Class<?>[] {EntityManager.class}, (proxy, method, args) -> {
                    if (CURRENT.get() == null) {
                        throw new IllegalStateException("No transaction");
                    }
                    try {
                        return method.invoke(CURRENT.get(), args);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }
}
