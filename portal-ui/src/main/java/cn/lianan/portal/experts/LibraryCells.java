package cn.lianan.portal.experts;

import cn.lianan.experts.ExpertLine;
import cn.lianan.outcomes.Messages;
import com.vaadin.flow.data.renderer.LitRenderer;
import java.io.Serializable;
import java.util.Locale;

/** How the library shows an expert: cell by cell, or all on one card. */
class LibraryCells implements Serializable {

    private static final String CARD =
            """
            <a class="expert-card" href="${item.href}">
              <span class="expert-card-head"><strong>${item.name}</strong> <span class="badge ${item.look}">${item.state}</span></span>
              <span>${item.work}</span><span class="quiet">${item.specialties}</span><span class="quiet">${item.phone}</span>
            </a>""";

    private final Locale locale;

    LibraryCells(Locale locale) {
        this.locale = locale;
    }

    /** An ordinary link, so that it opens in a new tab, too; the grid's own keyboard skips it. */
    LitRenderer<ExpertLine> nameLink() {
        return LitRenderer.<ExpertLine>of("<a href=\"${item.href}\" tabindex=\"-1\">${item.name}</a>")
                .withProperty("href", LibraryCells::href)
                .withProperty("name", ExpertLine::name);
    }

    LitRenderer<ExpertLine> badge() {
        return LitRenderer.<ExpertLine>of("<span class=\"badge ${item.look}\">${item.state}</span>")
                .withProperty("look", line -> StateBadge.look(line.state()))
                .withProperty("state", line -> Messages.label(locale, line.state()));
    }

    LitRenderer<ExpertLine> card() {
        return LitRenderer.<ExpertLine>of(CARD)
                .withProperty("href", LibraryCells::href)
                .withProperty("name", ExpertLine::name)
                .withProperty("look", line -> StateBadge.look(line.state()))
                .withProperty("state", line -> Messages.label(locale, line.state()))
                .withProperty("work", line -> joined(line.title(), line.employer()))
                .withProperty("specialties", line -> String.join("、", line.specialties()))
                .withProperty("phone", line -> line.phone() == null ? "" : line.phone());
    }

    String term(ExpertLine line) {
        return line.appointment() == null ? "" : Days.text(line.appointment().end(), locale);
    }

    private static String joined(String first, String second) {
        return first.isEmpty() || second.isEmpty() ? first + second : first + " · " + second;
    }

    private static String href(ExpertLine line) {
        return "experts/" + line.id();
    }
}
