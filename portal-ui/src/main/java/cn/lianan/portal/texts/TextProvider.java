package cn.lianan.portal.texts;

import com.vaadin.cdi.annotation.VaadinServiceEnabled;
import com.vaadin.cdi.annotation.VaadinServiceScoped;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Locale;

/** Gives {@link Texts} to Vaadin's {@code getTranslation}. */
@VaadinServiceEnabled
@VaadinServiceScoped
public class TextProvider implements I18NProvider {

    @Override
    public List<Locale> getProvidedLocales() {
        return Language.ALL;
    }

    @Override
    public String getTranslation(String key, Locale locale, Object... params) {
        return Texts.text(locale, key, params);
    }
}
