package cn.lianan.infra.settings;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/**
 * What was set for this run: {@code -Dportal.port=9000}, or {@code PORTAL_PORT=9000} in the environment; the former wins.
 * An empty value counts as not set.
 */
public record Settings(Properties system, Map<String, String> environment) {

    /** The settings of this process. */
    public static Settings ofThisRun() {
        return new Settings(System.getProperties(), System.getenv());
    }

    public Optional<String> find(String name) {
        return Optional.ofNullable(system.getProperty(name))
                .or(() -> Optional.ofNullable(environment.get(variable(name))))
                .map(String::strip)
                .filter(value -> !value.isEmpty());
    }

    public String get(String name, String otherwise) {
        return find(name).orElse(otherwise);
    }

    /** True if one's own server takes the place of the one that the launcher would start. */
    public boolean has(String name) {
        return find(name).isPresent();
    }

    /** The environment variable of a setting: portal.db.url is PORTAL_DB_URL. */
    public static String variable(String name) {
        return name.toUpperCase(Locale.ROOT).replace('.', '_').replace('-', '_');
    }
}
