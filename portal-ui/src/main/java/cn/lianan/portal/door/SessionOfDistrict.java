package cn.lianan.portal.door;

import cn.lianan.tenancy.CurrentDistrict;
import cn.lianan.tenancy.DistrictOfHost;
import cn.lianan.tenancy.DistrictSummary;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;

/**
 * Ties a browser's session to the district it began in. A session that turns up at another district's host was carried
 * there on purpose (browsers keep the cookies of hosts apart) and is ended.
 */
@ApplicationScoped
class SessionOfDistrict {

    private static final String DISTRICT = SessionOfDistrict.class.getName();

    @Inject
    DistrictOfHost hosts;

    /** Ties a session that has just begun. */
    static void tie(HttpSession session) {
        session.setAttribute(DISTRICT, CurrentDistrict.id());
    }

    /** Ends the request's session if it belongs elsewhere, and says whether it did. */
    boolean endIfForeign(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session == null || district(request.getServerName()).equals(session.getAttribute(DISTRICT))) {
            return false;
        }
        session.invalidate();
        return true;
    }

    private String district(String host) {
        return hosts.isRegion(host)
                ? CurrentDistrict.REGION
                : hosts.district(host).map(DistrictSummary::id).orElse("");
    }
}
