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
        List<Notice> notices = new ArrayList<>(roster.notices());
        List<CheckedRow> rows = new ArrayList<>();
        roster.rows().forEach(read -> {
            RosterRow row = corrections.applied(read);
            rows.add(
                    corrections.skips(read)
                            ? new CheckedRow(row, Optional.empty(), List.of(), true)
                            : checked(row, duplicates, notices));
        });
        return new CheckedRoster(List.copyOf(rows), List.copyOf(notices));
    }

    private CheckedRow checked(RosterRow row, Duplicates duplicates, List<Notice> notices) {
        RowCheck check = new RowCheck(row, names);
        RosterEntry entry = check.entry();
        List<Problem> problems = new ArrayList<>(check.problems());
        notices.addAll(check.notices());
        duplicates.meet(row, check.identityNumber(), check.phoneNumber()).ifPresent(problems::add);
        return new CheckedRow(
                row, problems.isEmpty() ? Optional.of(entry) : Optional.empty(), List.copyOf(problems), false);
    }
}
