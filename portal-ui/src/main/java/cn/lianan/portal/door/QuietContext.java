package cn.lianan.portal.door;

import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContextWrapper;
import jakarta.servlet.http.HttpServletResponse;

/** Gives a mechanism our response in both places where it looks for one. */
class QuietContext extends HttpMessageContextWrapper {

    private final HttpServletResponse response;

    QuietContext(HttpMessageContext context, HttpServletResponse response) {
        super(context);
        this.response = response;
    }

    @Override
    public HttpServletResponse getResponse() {
        return response;
    }

    // the wrapped context would answer by its own response
    @Override
    public AuthenticationStatus responseUnauthorized() {
        return AuthenticationStatus.SEND_FAILURE;
    }
}
