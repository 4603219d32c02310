package cn.lianan.api.experts;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A specialty to be added.
 *
 * @param group code of the group that it belongs to
 * @param name its name
 */
@Schema(
        name = "SpecialtyEntry",
        description = "新增的专业类别 A specialty of the district's own",
        requiredProperties = {"group", "name"})
public record SpecialtyEntry(
        @Schema(description = "Code of the group", example = "nature") String group,
        @Schema(description = "40 characters at most", maxLength = 40, example = "山洪预警") String name) {}
