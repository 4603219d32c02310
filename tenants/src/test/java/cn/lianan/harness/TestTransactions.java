package cn.lianan.harness;

import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

/**
 * {@code @Transactional} outside of a server, with the types that the house uses. The type takes part in the binding, so
 * each has an interceptor of its own.
 */
@Interceptor
@Transactional
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 200)
public class TestTransactions {

    @AroundInvoke
    Object run(InvocationContext call) throws Exception {
        EntityManager outer = TestEntityManager.CURRENT.get();
        Transactional.TxType type = type(call);
        if (type == Transactional.TxType.MANDATORY && outer == null) {
            throw new IllegalStateException("A transaction is mandatory");
        }
        if (outer != null && type != Transactional.TxType.REQUIRES_NEW) {
            return call.proceed();
        }
        EntityManager em = TestEntityManager.open();
        TestEntityManager.CURRENT.set(em);
        try {
            em.getTransaction().begin();
            Object result = call.proceed();
            em.getTransaction().commit();
            return result;
        } finally {
            if (em.getTransaction().isActive()) {
                em.getTransaction().rollback();
            }
            em.close();
            if (outer == null) {
                TestEntityManager.CURRENT.remove();
            } else {
                TestEntityManager.CURRENT.set(outer);
            }
        }
    }

    /** A transaction of its own. */
    @Interceptor
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    @Priority(Interceptor.Priority.PLATFORM_BEFORE + 200)
    public static class OfItsOwn extends TestTransactions {}

    /** Only within another's transaction. */
    @Interceptor
    @Transactional(Transactional.TxType.MANDATORY)
    @Priority(Interceptor.Priority.PLATFORM_BEFORE + 200)
    public static class Mandatory extends TestTransactions {}

    private static Transactional.TxType type(InvocationContext call) {
        Transactional onMethod = call.getMethod().getAnnotation(Transactional.class);
        return onMethod != null
                ? onMethod.value()
                : call.getMethod()
                        .getDeclaringClass()
                        .getAnnotation(Transactional.class)
                        .value();
    }
}
