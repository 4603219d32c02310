package cn.lianan.experts;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A line of the library.
 *
 * @param id the expert's id
 * @param version for later changes
 * @param name full name
 * @param employer employer
 * @param post post there
 * @param title professional title
 * @param specialties names of groups and specialties
 * @param expertise free words
 * @param state state
 * @param appointment number and term, or null
 * @param phone masked, null where there is none or where the caller may not see even that
 * @param updatedAt last change
 */
public record ExpertLine(
        UUID id,
        long version,
        String name,
        String employer,
        String post,
        String title,
        List<String> specialties,
        String expertise,
        ExpertState state,
        Appointment appointment,
        String phone,
        Instant updatedAt) {}
