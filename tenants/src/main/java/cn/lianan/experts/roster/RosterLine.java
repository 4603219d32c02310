package cn.lianan.experts.roster;

import java.util.Map;

/**
 * A row of an export.
 *
 * @param texts what each field says; absent ones stay blank
 * @param state the expert's state in words, may be empty
 * @param appointmentNumber may be empty
 */
public record RosterLine(Map<RosterField, String> texts, String state, String appointmentNumber) {
    public RosterLine(Map<RosterField, String> texts) {
        this(texts, "", "");
    }
}
