package cn.lianan.experts.roster;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/** The sentences behind the message keys of rosters and of personal data. */
public final class RosterTexts {
    private static final List<String> BUNDLES =
            List.of("cn.lianan.experts.roster.messages", "cn.lianan.people.messages");
    /** Without it a server that runs in English would answer Chinese readers in English. */
    private static final Control EXACT = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

    private RosterTexts() {}

    /** The sentence in English for an English reader, in Chinese for any other. */
    public static String text(Locale language, String key, List<String> arguments) {
        for (String name : BUNDLES) {
            ResourceBundle bundle = ResourceBundle.getBundle(name, language, EXACT);
            if (bundle.containsKey(key)) {
                return new MessageFormat(bundle.getString(key), language).format(arguments.toArray());
            }
        }
        throw new MissingResourceException("no text for " + key, RosterTexts.class.getName(), key);
    }

    /** What a field is called on screen. */
    public static String label(Locale language, RosterField field) {
        return text(language, "roster.field." + field.name(), List.of());
    }
}
