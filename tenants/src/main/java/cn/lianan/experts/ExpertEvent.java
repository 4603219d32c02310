package cn.lianan.experts;

import java.time.Instant;

/**
 * A line of an expert's history.
 *
 * @param from the former state, null for the entry into the library
 * @param to the new state
 * @param at when
 * @param by who did it
 * @param reason why, may be empty
 */
public record ExpertEvent(ExpertState from, ExpertState to, Instant at, String by, String reason) {}
