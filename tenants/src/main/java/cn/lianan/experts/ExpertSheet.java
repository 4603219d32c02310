package cn.lianan.experts;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * One expert in full.
 *
 * @param id the expert's id
 * @param version for later changes
 * @param profile name, employer and so on
 * @param specialties names of the groups and specialties
 * @param state state
 * @param appointment number and term, or null
 * @param personal masked; null for callers who may not see even that
 * @param history the steps so far, newest first
 * @param createdAt entry into the library
 * @param updatedAt last change
 */
public record ExpertSheet(
        UUID id,
        long version,
        ExpertProfile profile,
        List<String> specialties,
        ExpertState state,
        Appointment appointment,
        PersonalData personal,
        List<ExpertEvent> history,
        Instant createdAt,
        Instant updatedAt) {}
