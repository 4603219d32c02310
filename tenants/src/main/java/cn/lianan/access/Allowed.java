package cn.lianan.access;

import jakarta.enterprise.util.Nonbinding;
import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Who may run a use case, call an operation of the API or open a route. On a use case or a resource method it is enforced
 * by {@link AllowedInterceptor}, on a route by the portal's gate. Everything public of that sort carries it; a test looks.
 */
@Inherited
@InterceptorBinding
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
public @interface Allowed {
    /** One of these roles in the current district is enough. */
    @Nonbinding
    Role[] value() default {};
}
