package cn.lianan.infra.journeys;

/** Somebody who opens pages one after the other and reads everything that arrives in the browser. */
public final class Visit implements AutoCloseable {

    private final Browsing browsing = Browsing.atDesk();

    private Visit() {}

    /** Signs in on the host first, unless the account is empty. */
    public static Visit as(String account, String host) {
        Visit visit = new Visit();
        if (!account.isEmpty()) {
            visit.browsing.signIn(host, account);
        }
        return visit;
    }

    /** The whole document with its shadow trees' texts, as it stands after the page has settled. */
    public String read(String host, String path) {
        browsing.open(host, path);
        return browsing.page().content() + browsing.text();
    }

    @Override
    public void close() {
        browsing.close();
    }
}
