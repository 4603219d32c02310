/**
 * The header {@code Idempotency-Key}: operations marked {@link cn.lianan.api.idempotency.Idempotent} take effect once a key.
 * What is stored, and for how long, is in {@link cn.lianan.idempotency}.
 */
package cn.lianan.api.idempotency;
