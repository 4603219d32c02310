package cn.lianan.portal.texts;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/**
 * Looks a text up. A feature keeps its texts beside its views, in {@code texts.properties} and {@code texts_en.properties}
 * of its package, and is listed here. Arguments are those of {@link MessageFormat}; a text without arguments is taken as it
 * stands.
 */
public final class Texts {

    /** The bundles. */
    public static final List<String> BUNDLES =
            List.of("cn.lianan.portal.texts", "cn.lianan.portal.experts.texts", "cn.lianan.portal.finding.texts");

    private static final ResourceBundle.Control EXACTLY =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private Texts() {}

    /** The text of a key in a language. A key that is missing is a defect and throws {@link MissingResourceException}. */
    public static String text(Locale language, String key, Object... args) {
        for (String bundle : BUNDLES) {
            ResourceBundle texts = bundle(bundle, language);
            if (texts.containsKey(key)) {
                String text = texts.getString(key);
                return args.length == 0 ? text : new MessageFormat(text, language).format(args);
            }
        }
        throw new MissingResourceException("No text for " + key, Texts.class.getName(), key);
    }

    /** A bundle in exactly this language; the server's own language never plays a part. */
    static ResourceBundle bundle(String name, Locale language) {
        Locale file = Locale.ENGLISH.getLanguage().equals(language.getLanguage()) ? Locale.ENGLISH : Locale.ROOT;
        return ResourceBundle.getBundle(name, file, Texts.class.getClassLoader(), EXACTLY);
    }
}
