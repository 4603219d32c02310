package cn.lianan.portal.door;

import java.net.URI;
import java.net.URISyntaxException;

/** Where to go after signing in or changing the language: only ever a page of this portal, whatever the link said. */
public final class LocalTarget {

    /** The home page, where everything leads that is not a page of ours. */
    public static final String HOME = "/";

    private LocalTarget() {}

    /** The given path with its query if it is one of this host, else {@link #HOME}. */
    public static String of(String wanted) {
        if (wanted == null || !startsLikePath(wanted) || !isHarmless(wanted)) {
            return HOME;
        }
        try {
            URI uri = new URI(wanted);
            boolean local = uri.getScheme() == null && uri.getRawAuthority() == null;
            String path = uri.normalize().getRawPath();
            return local && startsLikePath(path) && !leadsBackToDoor(path) ? wanted : HOME;
        } catch (URISyntaxException e) {
            return HOME;
        }
    }

    // "//host" and "/\host" leave the house
    private static boolean startsLikePath(String path) {
        return path.startsWith("/") && !path.startsWith("//");
    }

    private static boolean isHarmless(String wanted) {
        return wanted.chars().noneMatch(c -> c == '\\' || c < ' ' || c == 0x7f);
    }

    private static boolean leadsBackToDoor(String path) {
        return path.equals(Paths.LOGIN) || path.equals(Paths.CALLBACK) || path.equals("/logout");
    }
}
