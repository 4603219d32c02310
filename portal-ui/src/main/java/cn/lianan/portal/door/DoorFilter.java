package cn.lianan.portal.door;

import cn.lianan.access.Acting;
import cn.lianan.access.CurrentUser;
import cn.lianan.portal.texts.Language;
import cn.lianan.tenancy.CurrentDistrict;
import cn.lianan.tenancy.DistrictOfHost;
import cn.lianan.tenancy.DistrictSummary;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Every request passes here first: the host says which district it is for, {@link WhoComes} who it is from, and everything
 * behind the filter runs as that person in that district. A host that is nobody's gets a plain 404.
 */
public class DoorFilter extends HttpFilter {

    private static final Logger LOG = Logger.getLogger(DoorFilter.class.getName());

    @Inject
    DistrictOfHost hosts;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Optional<String> district;
        try {
            district = districtOf(request.getServerName());
        } catch (RuntimeException e) {
            LOG.log(Level.SEVERE, "The districts cannot be read", e);
            PlainPage.unavailable(Language.of(request)).send(response);
            return;
        }
        if (district.isEmpty()) {
            PlainPage.unknownHost(Language.of(request)).send(response);
            return;
        }
        CurrentUser user = WhoComes.in(request);
        pass(new Acting(district.get(), user), request, response, chain);
    }

    private Optional<String> districtOf(String host) {
        if (hosts.isRegion(host)) {
            return Optional.of(CurrentDistrict.REGION);
        }
        return hosts.district(host).map(DistrictSummary::id);
    }

    private static void pass(Acting acting, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        try {
            acting.call(() -> {
                chain.doFilter(request, response);
                return null;
            });
        } catch (IOException | ServletException | RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new ServletException(e);
        }
    }
}
