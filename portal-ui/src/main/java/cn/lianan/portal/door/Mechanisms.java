package cn.lianan.portal.door;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import java.util.function.Predicate;

/**
 * Finds the server's own two mechanisms. Declaring OpenID Connect and MP-JWT in one application gives two beans of one type,
 * which the server itself cannot choose between; they are told apart by their types.
 */
@ApplicationScoped
class Mechanisms {

    private static final String JWT = "JWTAuthenticationMechanism";

    @Inject
    BeanManager beans;

    HttpAuthenticationMechanism ofTokens() {
        return find(Mechanisms::isOfTokens);
    }

    HttpAuthenticationMechanism ofBrowsers() {
        return find(bean -> !isOfTokens(bean) && bean.getBeanClass() != PortalAuthentication.class);
    }

    private HttpAuthenticationMechanism find(Predicate<Bean<?>> wanted) {
        Bean<?> bean = beans.getBeans(HttpAuthenticationMechanism.class, Any.Literal.INSTANCE).stream()
                .filter(wanted)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("The server offers no such authentication mechanism"));
        return (HttpAuthenticationMechanism)
                beans.getReference(bean, HttpAuthenticationMechanism.class, beans.createCreationalContext(bean));
    }

    private static boolean isOfTokens(Bean<?> bean) {
        return bean.getTypes().stream().anyMatch(type -> type.getTypeName().endsWith(JWT));
    }
}
