package cn.lianan.outcomes;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/** The domain's words for people: refusals, labels of enumerations, fields. Chinese is the default, English the second. */
public final class Messages {

    private static final List<String> BUNDLES =
            List.of("cn.lianan.messages", "cn.lianan.people.messages", "cn.lianan.experts.roster.messages");
    private static final ResourceBundle.Control CHINESE_UNLESS_ENGLISH =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private Messages() {}

    /** The text of a key; a key that is missing is a defect and throws. */
    public static String text(Locale locale, String key, Object... args) {
        Locale known = "en".equals(locale.getLanguage()) ? Locale.ENGLISH : Locale.ROOT;
        for (String bundle : BUNDLES) {
            ResourceBundle texts =
                    ResourceBundle.getBundle(bundle, known, Messages.class.getClassLoader(), CHINESE_UNLESS_ENGLISH);
            if (texts.containsKey(key)) {
                return new MessageFormat(texts.getString(key), locale).format(args);
            }
        }
        throw new MissingResourceException("No text for " + key, Messages.class.getName(), key);
    }

    /** A refusal in words; constants of enumerations among its arguments are shown by their labels. */
    public static String text(Locale locale, Refusal refusal) {
        Object[] args = refusal.args().stream()
                .map(arg -> arg instanceof Enum<?> constant ? label(locale, constant) : arg)
                .toArray();
        return text(locale, refusal.key(), args);
    }

    /** The label of an enumeration's constant: key {@code SimpleName.CONSTANT}. */
    public static String label(Locale locale, Enum<?> constant) {
        return text(locale, constant.getDeclaringClass().getSimpleName() + "." + constant.name());
    }
}
