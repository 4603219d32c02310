package cn.lianan.portal.experts;

import cn.lianan.experts.ExpertState;
import cn.lianan.outcomes.Messages;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;

/** An expert's state in a word, with a colour for those who see it. */
class StateBadge extends Span {

    StateBadge(ExpertState state, Locale locale) {
        super(Messages.label(locale, state));
        addClassNames("badge", look(state));
    }

    static String look(ExpertState state) {
        return switch (state) {
            case CANDIDATE -> "badge-pending";
            case APPOINTED -> "badge-good";
            case SUSPENDED -> "badge-warning";
            case LEFT -> "badge-over";
        };
    }
}
