/**
 * What must happen after a change is written in the change's own transaction, so that a crash loses nothing.
 *
 * <p>A use case calls {@link cn.lianan.outbox.Outbox#changed}. The relay, woken by PostgreSQL's NOTIFY and by a sweep,
 * takes due events of one district at a time ({@code FOR UPDATE SKIP LOCKED}, so many relays may run), hands them to the
 * {@link cn.lianan.outbox.Receiver receivers} and deletes them. A failure backs off, from one second to five minutes, and
 * stays visible in the table with its error.
 */
package cn.lianan.outbox;
