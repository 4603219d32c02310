package cn.lianan.portal.door;

import cn.lianan.access.CurrentUser;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationException;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.auth.LoginConfig;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * Lets programs in by bearer token. A session's cookie counts for nothing here, so that no foreign page can make a browser
 * call the API in somebody's name. Without a token the call goes on as nobody's; with one that does not hold it is 401.
 */
@LoginConfig(authMethod = "MP-JWT")
@ApplicationScoped
class ProgramsSignIn {

    private static final Logger LOG = Logger.getLogger(ProgramsSignIn.class.getName());
    private static final String PROBLEM =
            """
            {"type":"about:blank","title":"Unauthorized","status":401,"detail":"令牌无效或已过期 · The token is invalid or has expired"}""";

    @Inject
    Mechanisms mechanisms;

    AuthenticationStatus validate(HttpServletRequest request, HttpServletResponse response, HttpMessageContext context)
            throws AuthenticationException {
        if (request.getHeader("Authorization") == null) {
            return context.doNothing();
        }
        CurrentUser user = user(request, response, context);
        if (!user.signedIn()) {
            return refuse(response);
        }
        WhoComes.is(request, user);
        return AuthenticationStatus.SUCCESS;
    }

    private CurrentUser user(HttpServletRequest request, HttpServletResponse response, HttpMessageContext context)
            throws AuthenticationException {
        try {
            HttpMessageContext quiet = new QuietContext(context, new QuietResponse(response));
            mechanisms.ofTokens().validateRequest(request, quiet.getResponse(), quiet);
        } catch (RuntimeException e) {
            // a token that is no token, or no key of the provider to check it with
            LOG.log(Level.INFO, "A bearer token could not be checked: {0}", e.toString());
            return CurrentUser.ANONYMOUS;
        }
        return context.getCallerPrincipal() instanceof JsonWebToken token
                ? ClaimsReader.read(token::getClaim)
                : CurrentUser.ANONYMOUS;
    }

    private static AuthenticationStatus refuse(HttpServletResponse response) {
        response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
        response.setHeader("WWW-Authenticate", "Bearer error=\"invalid_token\"");
        response.setContentType("application/problem+json;charset=UTF-8");
        try {
            response.getWriter().write(PROBLEM);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return AuthenticationStatus.SEND_FAILURE;
    }
}
