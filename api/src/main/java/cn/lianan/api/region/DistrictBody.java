package cn.lianan.api.region;

import cn.lianan.tenancy.DistrictSummary;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A district as everyone may know it.
 *
 * @param id short Latin name
 * @param code GB/T 2260 code
 * @param name full Chinese name
 * @param nameEn English name
 * @param shortName Chinese name without the rank
 * @param host host of its portal, without port
 * @param emblem the one character of its seal
 * @param accent its colour
 */
@Schema(name = "District", description = "成员区县 A district of the alliance")
public record DistrictBody(
        @Schema(example = "rongchang") String id,
        @Schema(description = "行政区划代码 GB/T 2260", example = "500153") String code,
        @Schema(example = "荣昌区") String name,
        @Schema(example = "Rongchang") String nameEn,
        @Schema(example = "荣昌") String shortName,
        @Schema(description = "Host of its portal, without port", example = "rongchang.localhost") String host,
        @Schema(description = "The one character of its seal", example = "荣") String emblem,
        @Schema(description = "Its colour", example = "#1B6B50") String accent) {

    static DistrictBody of(DistrictSummary district, String regionHost) {
        String host = district.domain() == null ? district.hostLabel() + "." + regionHost : district.domain();
        return new DistrictBody(
                district.id(),
                district.code(),
                district.name(),
                district.nameEn(),
                district.shortName(),
                host,
                district.emblem(),
                district.accent());
    }
}
