package cn.lianan.finding;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * What somebody looks for.
 *
 * @param words as typed; blank finds everything, newest first
 * @param kind only this kind, or null
 * @param district only this owning district, or null
 * @param topic only this topic, or null
 * @param size hits a page, 1 to 100
 * @param after the cursor of the former page, or null
 */
public record SearchQuery(
        @NotNull @Size(max = 200) String words,
        @Size(max = 40) String kind,
        @Size(max = 40) String district,
        @Size(max = 60) String topic,
        @Min(1) @Max(100) int size,
        @Size(max = 500) String after) {}
