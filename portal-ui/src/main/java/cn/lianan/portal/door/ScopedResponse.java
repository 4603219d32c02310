package cn.lianan.portal.door;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.util.regex.Pattern;

/**
 * Adds the scope {@code organization:*}, all of a person's memberships, to the redirect to the identity provider. The
 * server's mechanism does not accept a scope of that form in its declaration.
 */
class ScopedResponse extends HttpServletResponseWrapper {

    private static final Pattern SCOPE = Pattern.compile("([?&]scope=[^&]*)");

    ScopedResponse(HttpServletResponse response) {
        super(response);
    }

    @Override
    public void sendRedirect(String location) throws IOException {
        super.sendRedirect(withMemberships(location));
    }

    static String withMemberships(String location) {
        return SCOPE.matcher(location).replaceFirst("$1+organization:*");
    }
}
