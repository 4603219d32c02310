package cn.lianan.api.experts;

import cn.lianan.experts.ExpertEvent;
import cn.lianan.experts.ExpertSheet;
import cn.lianan.experts.ExpertState;
import cn.lianan.people.Gender;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One expert as the API shows it.
 *
 * @param id id
 * @param name full name
 * @param gender or null
 * @param employer 工作单位
 * @param post 职务
 * @param title 职称
 * @param categories codes from the catalogue
 * @param specialties their names
 * @param expertise 专业特长
 * @param remarks 备注
 * @param state state
 * @param appointment number and term, or null
 * @param personal masked; null for callers who may not see even that
 * @param history the steps so far, newest first
 * @param createdAt entry into the library
 * @param updatedAt last change
 */
@Schema(name = "Expert", description = "专家 An expert of the district's library")
public record ExpertBody(
        @Schema(example = "0190b6f2-7a3c-7c1e-9d2a-3f5b8c1d2e4f") UUID id,
        @Schema(description = "姓名", example = "陈大江") String name,
        @Schema(description = "性别", nullable = true) Gender gender,
        @Schema(description = "工作单位", example = "荣昌区水利局") String employer,
        @Schema(description = "职务", example = "总工程师") String post,
        @Schema(description = "职称", example = "高级工程师") String title,
        @Schema(description = "Codes from /expert-categories", example = "nature.flood-drought") Set<String> categories,
        @Schema(description = "Names of the categories", example = "防汛抗旱") List<String> specialties,
        @Schema(description = "专业特长", example = "水库大坝安全鉴定") String expertise,
        @Schema(description = "备注") String remarks,
        @Schema(description = "候选 CANDIDATE, 在聘 APPOINTED, 暂停 SUSPENDED, 已退出 LEFT") ExpertState state,
        @Schema(nullable = true) AppointmentBody appointment,
        @Schema(description = "Masked; null for callers who may not see even that", nullable = true)
                PersonalBody personal,
        @Schema(description = "Newest first") List<StepBody> history,
        Instant createdAt,
        Instant updatedAt) {

    static ExpertBody of(ExpertSheet sheet) {
        return new ExpertBody(
                sheet.id(),
                sheet.profile().name(),
                sheet.profile().gender(),
                sheet.profile().employer(),
                sheet.profile().post(),
                sheet.profile().title(),
                sheet.profile().categories(),
                sheet.specialties(),
                sheet.profile().expertise(),
                sheet.profile().remarks(),
                sheet.state(),
                AppointmentBody.of(sheet.appointment()),
                PersonalBody.of(sheet.personal()),
                sheet.history().stream().map(StepBody::of).toList(),
                sheet.createdAt(),
                sheet.updatedAt());
    }

    /**
     * A line of the history.
     *
     * @param from former state, null for the entry
     * @param to new state
     * @param at when
     * @param by who
     * @param reason why
     */
    @Schema(name = "ExpertStep")
    public record StepBody(
            @Schema(nullable = true) ExpertState from,
            ExpertState to,
            Instant at,
            @Schema(example = "荣昌区应急局工作人员") String by,
            @Schema(example = "评审通过") String reason) {

        static StepBody of(ExpertEvent event) {
            return new StepBody(event.from(), event.to(), event.at(), event.by(), event.reason());
        }
    }
}
