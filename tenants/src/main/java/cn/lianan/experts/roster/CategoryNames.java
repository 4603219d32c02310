package cn.lianan.experts.roster;

import java.util.List;
import java.util.Set;

/** Understands how rosters name the groups and specialties of the catalogue. */
public interface CategoryNames {
    /**
     * @param groupText text of the group's cell, may be empty
     * @param specialtyText text of the specialty's cell, may be empty or name several
     */
    Answer resolve(String groupText, String specialtyText);

    /**
     * @param codes of the categories meant: the specialties, or the group where no specialty is named
     * @param unknown what could not be understood; when there is any, the codes are not complete
     */
    record Answer(Set<String> codes, List<Unknown> unknown) {}

    /**
     * @param field GROUP or SPECIALTY
     * @param text the part of the cell that names nothing
     * @param nearest names of the catalogue that look like it, the nearest first; may be empty
     */
    record Unknown(RosterField field, String text, List<String> nearest) {}
}
