/**
 * What goes wrong, said once for the whole API: {@code application/problem+json} (RFC 9457) in the caller's language.
 *
 * <p>{@link cn.lianan.api.problems.ProblemType} is the fixed list of types, served with explanations at
 * {@code /api/v1/problems}. {@link cn.lianan.api.problems.Translate} turns every exception into one of them; what it does
 * not know becomes an incident with a number, whose details only the log holds.
 */
package cn.lianan.api.problems;
