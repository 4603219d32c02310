package cn.lianan.portal.door;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.security.enterprise.authentication.mechanism.http.OpenIdAuthenticationMechanismDefinition;
import jakarta.security.enterprise.authentication.mechanism.http.openid.LogoutDefinition;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Where people sign in: the realm's address and the portal's credentials there, and whether it answers at the moment. */
@OpenIdAuthenticationMechanismDefinition(
        providerURI = "${identityProvider.issuer}",
        clientId = "${identityProvider.client}",
        clientSecret = "${identityProvider.secret}",
        redirectURI = "${baseURL}" + Paths.CALLBACK,
        // true fails for an address without a query; the callback sends people on by itself
        redirectToOriginalResource = false,
        tokenAutoRefresh = true,
        logout = @LogoutDefinition(notifyProvider = true, redirectURI = "${baseURL}/"))
@Named
@ApplicationScoped
public class IdentityProvider {

    private static final Duration PATIENCE = Duration.ofSeconds(3);

    @Inject
    @ConfigProperty(name = "portal.oidc.issuer")
    String issuer;

    @Inject
    @ConfigProperty(name = "portal.oidc.client")
    String client;

    @Inject
    @ConfigProperty(name = "portal.oidc.secret")
    String secret;

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();

    /** The realm's address. */
    public String getIssuer() {
        return issuer;
    }

    /** The portal's name at the provider. */
    public String getClient() {
        return client;
    }

    /** The portal's password there. */
    public String getSecret() {
        return secret;
    }

    /** Asks it; a person is sent there only if it answers, because a browser could say nothing helpful otherwise. */
    boolean answers() {
        HttpRequest question = HttpRequest.newBuilder(URI.create(issuer + "/.well-known/openid-configuration"))
                .timeout(PATIENCE)
                .build();
        try {
            return http.send(question, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
