package cn.lianan.experts.roster;

import java.util.List;
import java.util.Locale;

/**
 * Why a file cannot be read as a roster, and what to do about it.
 *
 * @param key message key
 * @param arguments of the message
 */
public record RosterRefusal(String key, List<String> arguments) implements RosterReading {
    public String message(Locale language) {
        return RosterTexts.text(language, key, arguments);
    }
}
