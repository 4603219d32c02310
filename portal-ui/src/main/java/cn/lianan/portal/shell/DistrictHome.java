package cn.lianan.portal.shell;

import cn.lianan.tenancy.DistrictSummary;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.stream.Stream;

/** A district's first page: what one can do here, then what 联安 is and who is in it. */
class DistrictHome extends Screen {

    DistrictHome(DistrictSummary district, Portals portals, List<Navigation.Entry> entries, Stream<HomePart> parts) {
        super(text("district.home.heading", Face.current().name()));
        lead(text("district.home.lead", Face.current().name()));
        List<Navigation.Entry> doors =
                entries.stream().filter(entry -> entry.view() != HomeView.class).toList();
        if (!doors.isEmpty()) {
            section(text("district.home.today"), new Cards(doors.stream().map(Card::to)));
        }
        parts.forEach(part -> part.forHome().ifPresent(this::add));
        section(text("alliance.what"), new Paragraph(text("alliance.about")));
        section(
                text("district.home.partners"),
                new Cards(portals.all().stream()
                        .filter(partner -> !partner.equals(district))
                        .map(partner -> Card.of(partner, portals))));
    }
}
