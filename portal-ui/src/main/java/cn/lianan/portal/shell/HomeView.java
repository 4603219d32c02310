package cn.lianan.portal.shell;

import cn.lianan.access.Allowed;
import cn.lianan.access.CurrentUser;
import cn.lianan.access.Role;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;

/** The first page: a district's, or the region's on the region's host. */
@Route(value = "", layout = MainLayout.class)
@Allowed(Role.ANYONE)
@InNavigation(order = 0, text = "home", icon = VaadinIcon.HOME)
class HomeView extends Div implements HasDynamicTitle {

    @Inject
    HomeView(Portals portals, Navigation navigation, Instance<HomePart> parts) {
        Here here = portals.here();
        add(
                here.isRegion()
                        ? new RegionHome(portals)
                        : new DistrictHome(
                                here.district().get(), portals, navigation.of(CurrentUser.get()), parts.stream()));
    }

    @Override
    public String getPageTitle() {
        return Face.current().title();
    }
}
