package cn.lianan.portal.experts;

import cn.lianan.experts.ExpertEvent;
import cn.lianan.outcomes.Messages;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/** The steps of an expert's life in the library, newest first. */
class HistoryList extends OrderedList {

    HistoryList(List<ExpertEvent> events) {
        addClassName("timeline");
        events.forEach(event -> add(item(event)));
    }

    private ListItem item(ExpertEvent event) {
        Span what = new Span(what(event));
        what.addClassName("timeline-what");
        Span when = new Span(getTranslation("experts.history.by", Days.text(event.at(), getLocale()), event.by()));
        when.addClassName("quiet");
        ListItem item = new ListItem(what, when);
        if (!event.reason().isBlank()) {
            item.add(new Paragraph(event.reason()));
        }
        return item;
    }

    private String what(ExpertEvent event) {
        String to = Messages.label(getLocale(), event.to());
        return event.from() == null
                ? getTranslation("experts.history.entry", to)
                : getTranslation("experts.history.step", Messages.label(getLocale(), event.from()), to);
    }
}
