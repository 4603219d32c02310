package cn.lianan.finding;

/** The index is out of reach. Nothing is lost by it: changes wait in the outbox. */
public class SearchUnavailableException extends RuntimeException {
    /** With the reason. */
    public SearchUnavailableException(Throwable cause) {
        super("The search index is out of reach: " + cause.getMessage(), cause);
    }
}
