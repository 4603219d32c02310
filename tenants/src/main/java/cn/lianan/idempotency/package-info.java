/**
 * Creating requests that may be sent twice and take effect once.
 *
 * <p>A caller gives each request a key. The first request with it claims the key, takes effect, and leaves its reply; a
 * repeated one gets that reply again. A key is claimed in a transaction of its own before anything else happens, so of two
 * requests at the same moment one only goes on. What was refused took no effect and gives its key back. A request that was
 * interrupted keeps its key claimed: nobody knows whether it took effect, and running it again might do it twice.
 *
 * <p>Keys belong to a person in a district and are forgotten after a day. Replies may hold personal data: they lie sealed.
 */
package cn.lianan.idempotency;
