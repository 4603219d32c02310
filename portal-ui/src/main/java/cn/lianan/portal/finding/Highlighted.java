package cn.lianan.portal.finding;

import cn.lianan.finding.Hit;
import com.vaadin.flow.component.HtmlComponent;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Span;

/** A passage with the found words marked. Everything in it is text; nothing is read as mark-up. */
class Highlighted extends Span {

    Highlighted(String passage) {
        int at = 0;
        while (at < passage.length()) {
            int begin = passage.indexOf(Hit.MARK_BEGIN, at);
            int end = begin < 0 ? -1 : passage.indexOf(Hit.MARK_END, begin);
            if (end < 0) {
                plain(passage.substring(at));
                return;
            }
            plain(passage.substring(at, begin));
            HtmlComponent mark = new HtmlComponent("mark");
            mark.getElement().setText(passage.substring(begin + 1, end));
            add(mark);
            at = end + 1;
        }
    }

    private void plain(String text) {
        if (!text.isEmpty()) {
            add(new Text(text));
        }
    }
}
