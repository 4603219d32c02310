package cn.lianan.experts.roster;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Judges a roster row by row: a person for the library, or everything that stands against it. */
public final class RosterCheck {
    private final CategoryNames names;

    public RosterCheck(CategoryNames names) {
        this.names = names;
    }

    public CheckedRoster check(Roster roster, Corrections corrections) {
        Duplicates duplicates = new Duplicates();
        List<CheckedRow> rows = new ArrayList<>();
        roster.rows().forEach(read -> {
            RosterRow row = corrections.applied(read);
            rows.add(
                    corrections.skips(read)
                            ? new CheckedRow(row, Optional.empty(), List.of(), true)
                            : checked(row, duplicates));
        });
        return new CheckedRoster(List.copyOf(rows), roster.notices());
    }

    private CheckedRow checked(RosterRow row, Duplicates duplicates) {
        RowCheck check = new RowCheck(row, names);
        RosterEntry entry = check.entry();
        List<Problem> problems = new ArrayList<>(check.problems());
        duplicates.meet(row, check.identityNumber(), check.phoneNumber()).ifPresent(problems::add);
        return new CheckedRow(
                row, problems.isEmpty() ? Optional.of(entry) : Optional.empty(), List.copyOf(problems), false);
    }
}
