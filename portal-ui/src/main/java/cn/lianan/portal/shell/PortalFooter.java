package cn.lianan.portal.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;

/** The partner districts' portals and the region's page. */
class PortalFooter extends Footer {

    PortalFooter(Portals portals) {
        addClassName("footer");
        UnorderedList partners = new UnorderedList();
        partners.add(new ListItem(new Anchor(portals.regionAddress(), getTranslation("alliance.name"))));
        portals.all()
                .forEach(district -> partners.add(
                        new ListItem(new Anchor(portals.address(district), Portals.name(district, getLocale())))));
        Nav nav = new Nav(partners);
        nav.setAriaLabel(getTranslation("footer.partners"));
        add(nav, new Paragraph(getTranslation("footer.text")));
    }
}
