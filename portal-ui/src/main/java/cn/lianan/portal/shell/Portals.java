package cn.lianan.portal.shell;

import cn.lianan.region.ListDistricts;
import cn.lianan.tenancy.CurrentDistrict;
import cn.lianan.tenancy.DistrictSummary;
import com.vaadin.flow.server.VaadinServletRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The portals of the alliance: which one this is, which others there are, and where. */
@ApplicationScoped
public class Portals {

    @Inject
    ListDistricts districts;

    @Inject
    @ConfigProperty(name = "portal.host", defaultValue = "localhost")
    String regionHost;

    /** The portal of the current request. */
    Here here() {
        String id = CurrentDistrict.id();
        return new Here(
                all().stream().filter(district -> district.id().equals(id)).findFirst());
    }

    /** All districts of the alliance. */
    List<DistrictSummary> all() {
        return districts.all();
    }

    /** The address of a district's home page, at the scheme and port through which this one is seen. */
    String address(DistrictSummary district) {
        return address(district.domain() == null ? district.hostLabel() + "." + regionHost : district.domain());
    }

    /** The address of the region's page. */
    String regionAddress() {
        return address(regionHost);
    }

    /** A district's name in the reader's language. */
    static String name(DistrictSummary district, Locale language) {
        return Locale.ENGLISH.getLanguage().equals(language.getLanguage()) ? district.nameEn() : district.name();
    }

    private static String address(String host) {
        HttpServletRequest request = VaadinServletRequest.getCurrent();
        return address(request.getScheme(), host, request.getServerPort());
    }

    static String address(String scheme, String host, int port) {
        boolean usual = port == ("https".equals(scheme) ? 443 : 80);
        return scheme + "://" + host + (usual ? "" : ":" + port) + "/";
    }
}
