package cn.lianan.portal.door;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;

/** Tells browsers what no page of ours does: be framed, be something else than it says, load or send things elsewhere. */
public class SecurityHeaders extends HttpFilter {

    @Inject
    IdentityProvider provider;

    private String policy;

    @Override
    public void init() {
        URI issuer = URI.create(provider.getIssuer());
        // scripts: Vaadin starts with inline code and builds functions from text
        // forms: signing out posts here and is sent on to the identity provider
        policy = String.join(
                "; ",
                "default-src 'self'",
                "script-src 'self' 'unsafe-inline' 'unsafe-eval'",
                "style-src 'self' 'unsafe-inline'",
                "img-src 'self' data: blob:",
                "font-src 'self' data:",
                "object-src 'none'",
                "base-uri 'self'",
                "frame-ancestors 'none'",
                "form-action 'self' " + issuer.getScheme() + "://" + issuer.getRawAuthority());
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("Content-Security-Policy", policy);
        chain.doFilter(request, response);
    }
}
