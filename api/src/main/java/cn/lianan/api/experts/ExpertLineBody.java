package cn.lianan.api.experts;

import cn.lianan.experts.ExpertLine;
import cn.lianan.experts.ExpertState;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An expert in a list.
 *
 * @param id id
 * @param name full name
 * @param employer 工作单位
 * @param post 职务
 * @param title 职称
 * @param specialties names of groups and specialties
 * @param expertise 专业特长
 * @param state state
 * @param appointment number and term, or null
 * @param phone masked, or null
 * @param updatedAt last change
 */
@Schema(name = "ExpertLine", description = "专家库中的一行 An expert in a list")
public record ExpertLineBody(
        @Schema(example = "0190b6f2-7a3c-7c1e-9d2a-3f5b8c1d2e4f") UUID id,
        @Schema(description = "姓名", example = "陈大江") String name,
        @Schema(description = "工作单位", example = "荣昌区水利局") String employer,
        @Schema(description = "职务", example = "总工程师") String post,
        @Schema(description = "职称", example = "高级工程师") String title,
        @Schema(example = "防汛抗旱") List<String> specialties,
        @Schema(description = "专业特长", example = "水库大坝安全鉴定") String expertise,
        ExpertState state,
        @Schema(nullable = true) AppointmentBody appointment,
        @Schema(
                        description = "Masked; null where there is none or the caller may not see it",
                        example = "138****1234",
                        nullable = true)
                String phone,
        Instant updatedAt) {

    static ExpertLineBody of(ExpertLine line) {
        return new ExpertLineBody(
                line.id(),
                line.name(),
                line.employer(),
                line.post(),
                line.title(),
                line.specialties(),
                line.expertise(),
                line.state(),
                AppointmentBody.of(line.appointment()),
                line.phone(),
                line.updatedAt());
    }
}
