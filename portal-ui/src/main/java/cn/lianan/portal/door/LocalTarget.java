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
        if (wanted == null || !isHarmless(wanted)) {
            return HOME;
        }
        try {
            URI uri = new URI(wanted);
            boolean local = uri.getScheme() == null && uri.getRawAuthority() == null;
            boolean page = isPath(wanted.split("[?#]", 2)[0])
                    && !leadsBackToDoor(uri.normalize().getRawPath());
            return local && page ? wanted : HOME;
        } catch (URISyntaxException e) {
            return HOME;
        }
    }

    // "//host" leaves the house, and so may "/.//host" once somebody has tidied it up
    private static boolean isPath(String path) {
        return path.startsWith("/") && !path.contains("//");
    }

    private static boolean isHarmless(String wanted) {
        return wanted.chars().noneMatch(c -> c == '\\' || c < ' ' || c == 0x7f);
    }

    private static boolean leadsBackToDoor(String path) {
        return path.equals(Paths.LOGIN) || path.equals(Paths.CALLBACK) || path.equals("/logout");
    }
}
