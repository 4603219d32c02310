package cn.lianan.portal.door;

import cn.lianan.access.CurrentUser;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationException;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.security.enterprise.identitystore.openid.OpenIdContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Keeps browsers signed in with OpenID Connect. The person is read from the access token of each request, never from what
 * the server remembers, so that a role that was taken away is gone with the next refresh of the token.
 */
@ApplicationScoped
class BrowsersSignIn {

    private static final Logger LOG = Logger.getLogger(BrowsersSignIn.class.getName());
    private static final String EXPECTED_STATE = "oidc.state";

    @Inject
    Mechanisms mechanisms;

    @Inject
    OpenIdContext tokens;

    @Inject
    SessionOfDistrict sessions;

    /** Protected is what asks for a sign-in: no path is, only {@link LoginServlet} says so of its own request. */
    AuthenticationStatus validate(HttpServletRequest request, HttpServletResponse response, HttpMessageContext context)
            throws AuthenticationException {
        if (sessions.endIfForeign(request) || isForgedCallback(request)) {
            return context.doNothing();
        }
        if (context.isProtected()) {
            HttpServletResponse scoped = new ScopedResponse(response);
            return mechanisms.ofBrowsers().validateRequest(request, scoped, new QuietContext(context, scoped));
        }
        return keepSignedIn(request, new QuietResponse(response), context);
    }

    void signOut(HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        mechanisms.ofBrowsers().cleanSubject(request, response, context);
    }

    private AuthenticationStatus keepSignedIn(
            HttpServletRequest request, QuietResponse response, HttpMessageContext context) {
        AuthenticationStatus status;
        try {
            status = mechanisms.ofBrowsers().validateRequest(request, response, new QuietContext(context, response));
        } catch (RuntimeException | AuthenticationException e) {
            LOG.log(Level.WARNING, "A sign-in could not be completed or renewed", e);
            status = AuthenticationStatus.SEND_FAILURE;
        }
        if (status == AuthenticationStatus.SUCCESS && !response.heldBack()) {
            WhoComes.is(request, user());
        } else if (status != AuthenticationStatus.NOT_DONE) {
            endSession(request);
            return context.doNothing();
        }
        return status;
    }

    private CurrentUser user() {
        return ClaimsReader.read(tokens.getAccessToken()::getClaim);
    }

    // the server's mechanism answers 500 to a state that it did not give out
    private static boolean isForgedCallback(HttpServletRequest request) {
        if (!Paths.isCallback(request)) {
            return false;
        }
        HttpSession session = request.getSession(false);
        String given = request.getParameter("state");
        return session == null || given == null || !given.equals(session.getAttribute(EXPECTED_STATE));
    }

    private static void endSession(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }
}
