package cn.lianan.portal.door;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;

/** Holds back a redirect or an error that a mechanism of the server would send, because the door answers by itself. */
class QuietResponse extends HttpServletResponseWrapper {

    private boolean heldBack;

    QuietResponse(HttpServletResponse response) {
        super(response);
    }

    boolean heldBack() {
        return heldBack;
    }

    @Override
    public void sendRedirect(String location) {
        heldBack = true;
    }

    @Override
    public void sendError(int status) {
        heldBack = true;
    }

    @Override
    public void sendError(int status, String message) {
        heldBack = true;
    }
}
