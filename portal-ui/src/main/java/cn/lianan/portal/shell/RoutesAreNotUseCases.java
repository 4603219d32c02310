package cn.lianan.portal.shell;

import cn.lianan.access.Allowed;
import com.vaadin.flow.router.Route;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.spi.Extension;
import jakarta.enterprise.inject.spi.ProcessAnnotatedType;
import jakarta.enterprise.inject.spi.WithAnnotations;

/**
 * {@link Allowed} on a route is read by the {@link Gate}. CDI must not also take it for the interceptor binding that it is
 * on use cases: every method of the view would then ask for a permission, its inherited ones included.
 */
public class RoutesAreNotUseCases implements Extension {

    void unbind(@Observes @WithAnnotations(Route.class) ProcessAnnotatedType<?> view) {
        view.configureAnnotatedType().remove(annotation -> annotation.annotationType() == Allowed.class);
    }
}
