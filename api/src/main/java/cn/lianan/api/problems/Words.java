package cn.lianan.api.problems;

import cn.lianan.outcomes.Messages;
import cn.lianan.outcomes.Refusal;
import jakarta.ws.rs.core.HttpHeaders;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** The API's texts, and the language in which a caller wants them: Chinese unless English is preferred. */
public final class Words {

    private static final String BUNDLE = "cn.lianan.api.messages";
    private static final ResourceBundle.Control CHINESE_UNLESS_ENGLISH =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private Words() {}

    /** The first of the caller's languages that we speak. */
    public static Locale language(HttpHeaders headers) {
        return language(headers.getAcceptableLanguages());
    }

    static Locale language(List<Locale> wanted) {
        return wanted.stream()
                .map(Locale::getLanguage)
                .filter(l -> l.equals("zh") || l.equals("en"))
                .findFirst()
                .map(l -> l.equals("en") ? Locale.ENGLISH : Locale.CHINESE)
                .orElse(Locale.CHINESE);
    }

    static String text(Locale language, String key, Object... args) {
        return new MessageFormat(texts(language).getString(key), language).format(args);
    }

    /** A reason of the edge or of the domain in words. */
    static String text(Locale language, Refusal reason) {
        return texts(language).containsKey(reason.key())
                ? text(language, reason.key(), reason.args().toArray())
                : Messages.text(language, reason);
    }

    private static ResourceBundle texts(Locale language) {
        Locale known = "en".equals(language.getLanguage()) ? Locale.ENGLISH : Locale.ROOT;
        return ResourceBundle.getBundle(BUNDLE, known, Words.class.getClassLoader(), CHINESE_UNLESS_ENGLISH);
    }
}
