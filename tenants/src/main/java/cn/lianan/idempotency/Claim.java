package cn.lianan.idempotency;

/** What became of the wish to use a key. */
public sealed interface Claim {

    /** The key is new and now belongs to this request, which goes on. */
    record Fresh() implements Claim {}

    /**
     * The same request was answered before.
     *
     * @param reply what it was answered
     */
    record Answered(Reply reply) implements Claim {}

    /** The same request has no reply: it is still running, or was interrupted. */
    record Unanswered() implements Claim {}

    /** The key belongs to another request. */
    record Taken() implements Claim {}
}
