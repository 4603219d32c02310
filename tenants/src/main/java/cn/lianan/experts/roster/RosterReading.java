package cn.lianan.experts.roster;

/** What became of a file: a {@link Roster} or a {@link RosterRefusal}. */
public sealed interface RosterReading permits Roster, RosterRefusal {}
