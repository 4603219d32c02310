package cn.lianan.portal.experts;

import cn.lianan.outcomes.Messages;
import cn.lianan.people.Gender;
import java.util.Locale;

/** Words for constants that may be absent. */
final class Labels {

    private Labels() {}

    static String gender(Gender gender, Locale locale) {
        return gender == null ? "" : Messages.label(locale, gender);
    }
}
