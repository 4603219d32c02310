package cn.lianan.tenancy;

/**
 * What everyone may know of a district.
 *
 * @param id short Latin name, also in audience tokens: {@code rongchang}
 * @param code GB/T 2260 code, six digits
 * @param name full Chinese name: 荣昌区
 * @param nameEn English name
 * @param shortName Chinese name without the rank: 荣昌
 * @param hostLabel first label of its host under the region's host
 * @param domain its own domain, or null
 * @param emblem the one character of its seal
 * @param accent its colour, {@code #RRGGBB}, dark enough for white text (contrast at least 4.5 : 1)
 */
public record DistrictSummary(
        String id,
        String code,
        String name,
        String nameEn,
        String shortName,
        String hostLabel,
        String domain,
        String emblem,
        String accent) {}
