package cn.lianan.api.experts;

import cn.lianan.experts.CategoryLine;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A group or a specialty.
 *
 * @param code code
 * @param parent code of the group, null for a group
 * @param name Chinese name
 * @param nameEn English name or null
 * @param own whether the district added it itself
 */
@Schema(name = "ExpertCategory", description = "专业大类或专业类别 A group, or a specialty below it")
public record CategoryBody(
        @Schema(description = "Standard codes are the same in every district", example = "nature.flood-drought")
                String code,
        @Schema(description = "Code of the group; null for a group", example = "nature", nullable = true) String parent,
        @Schema(example = "防汛抗旱") String name,
        @Schema(description = "Null for a district's own", example = "Floods and drought", nullable = true)
                String nameEn,
        @Schema(description = "Whether the district added it itself") boolean own) {

    static CategoryBody of(CategoryLine line) {
        return new CategoryBody(line.code(), line.parent(), line.name(), line.nameEn(), line.own());
    }
}
