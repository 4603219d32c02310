package cn.lianan.portal.shell;

/** The region's first page: the districts of the alliance, each leading to its portal. */
class RegionHome extends Screen {

    RegionHome(Portals portals) {
        super(text("alliance.name"));
        lead(text("alliance.about"));
        section(
                text("region.home.districts"),
                new Cards(portals.all().stream().map(district -> Card.of(district, portals))));
    }
}
