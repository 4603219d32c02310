package cn.lianan.experts.roster;

import java.util.List;
import java.util.Optional;

/**
 * A row after the check.
 *
 * @param row as read and corrected
 * @param entry the person; empty when there are problems or the row is skipped
 * @param problems all that is wrong with the row
 * @param skipped whether the officer left it out
 */
public record CheckedRow(RosterRow row, Optional<RosterEntry> entry, List<Problem> problems, boolean skipped) {}
