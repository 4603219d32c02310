/** How a use case answers: an {@link cn.lianan.outcomes.Outcome}, or one of the few exceptions that every edge maps once. */
package cn.lianan.outcomes;
