package cn.lianan.portal.experts;

import cn.lianan.experts.RosterPreview;
import cn.lianan.experts.roster.Notice;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;

/** The numbers of an import, and what the reader of the file left out or understood in its own way. */
class ImportSummary extends Div {

    void show(RosterPreview preview) {
        removeAll();
        DescriptionList numbers = new DescriptionList();
        numbers.addClassName("numbers");
        number(numbers, "rows", preview.rows(), "");
        number(numbers, "new", preview.accepted() - preview.updated(), "good");
        number(numbers, "updated", preview.updated(), "good");
        number(numbers, "rejected", preview.rejected(), preview.rejected() == 0 ? "" : "bad");
        number(numbers, "skipped", preview.skipped(), "");
        add(new H2(preview.fileName()), numbers);
        if (!preview.notices().isEmpty()) {
            UnorderedList notices = new UnorderedList();
            preview.notices().forEach(notice -> notices.add(new ListItem(text(notice))));
            add(new Details(
                    getTranslation("experts.import.notices", preview.notices().size()), notices));
        }
    }

    private String text(Notice notice) {
        String message = notice.message(getLocale());
        return notice.row() == 0
                ? getTranslation("experts.import.notice.sheet", notice.sheet(), message)
                : getTranslation("experts.import.notice.row", notice.sheet(), notice.row(), message);
    }

    private void number(DescriptionList numbers, String key, int count, String look) {
        DescriptionList.Term term = new DescriptionList.Term(getTranslation("experts.import.number." + key));
        DescriptionList.Description value = new DescriptionList.Description(String.valueOf(count));
        Div pair = new Div(term, value);
        pair.addClassName("number");
        if (!look.isEmpty()) {
            pair.addClassName("number-" + look);
        }
        numbers.getElement().appendChild(pair.getElement());
    }
}
