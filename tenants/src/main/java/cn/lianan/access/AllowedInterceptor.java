package cn.lianan.access;

import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;

/** The gate: refuses the call before a transaction begins. */
@Allowed
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE)
public class AllowedInterceptor {

    /** Lets the call through or throws {@link NotAllowedException}. */
    @AroundInvoke
    public Object check(InvocationContext call) throws Exception {
        Allowed allowed = call.getMethod().getAnnotation(Allowed.class);
        if (allowed == null) {
            allowed = call.getMethod().getDeclaringClass().getAnnotation(Allowed.class);
        }
        if (allowed == null || !CurrentUser.get().hasAny(allowed.value())) {
            throw new NotAllowedException();
        }
        return call.proceed();
    }
}
