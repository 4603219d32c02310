package cn.lianan.finding;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * What the index holds of a thing: no more than a directory line may show, never personal data.
 *
 * @param kind what it is, such as {@code expert}
 * @param id its id
 * @param district the owning district's id
 * @param version grows with every change; an older one never replaces a newer one
 * @param title its name
 * @param summary the second line of a result
 * @param text further words by which it is found
 * @param topics labels to narrow a result by
 * @param audience tokens of those who may find it ({@link Audience}); empty hides it from everybody
 * @param updatedAt when it last changed
 */
public record Document(
        String kind,
        UUID id,
        String district,
        long version,
        String title,
        String summary,
        String text,
        List<String> topics,
        Set<String> audience,
        Instant updatedAt) {}
