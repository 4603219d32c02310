package cn.lianan.api.experts;

import cn.lianan.api.problems.ProblemException;
import cn.lianan.experts.ExpertProfile;
import cn.lianan.outcomes.Refusal;
import cn.lianan.people.Gender;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a caller writes of an expert, to register or to change.
 *
 * @param name full name
 * @param gender or null
 * @param employer 工作单位
 * @param post 职务
 * @param title 职称
 * @param categories codes from the catalogue
 * @param expertise 专业特长
 * @param remarks 备注
 * @param personal personal data in full, or null for none
 */
@Schema(name = "ExpertEntry", description = "专家登记内容 What is written of an expert", requiredProperties = "name")
public record ExpertEntry(
        @Schema(description = "姓名, 2 to 50 characters", example = "陈大江") String name,
        @Schema(description = "性别", nullable = true) Gender gender,
        @Schema(description = "工作单位", maxLength = 100, example = "荣昌区水利局") String employer,
        @Schema(description = "职务", maxLength = 100, example = "总工程师") String post,
        @Schema(description = "职称", maxLength = 100, example = "高级工程师") String title,
        @Schema(
                        description = "Codes of groups or specialties from /expert-categories, 20 at most",
                        example = "nature.flood-drought")
                Set<String> categories,
        @Schema(description = "专业特长 in free words", maxLength = 500, example = "水库大坝安全鉴定") String expertise,
        @Schema(description = "备注", maxLength = 500, example = "可夜间出动") String remarks,
        @Schema(nullable = true) PersonalBody personal) {

    ExpertProfile profile() {
        return new ExpertProfile(name, gender, employer, post, title, categories, expertise, remarks);
    }

    /** What a use case refused, with the fields named as they stand in this entry. */
    static ProblemException refused(List<Refusal> refusals) {
        return ProblemException.refused(refusals.stream()
                .map(r -> PersonalBody.FIELDS.contains(r.field())
                        ? new Refusal("personal." + r.field(), r.key(), r.args())
                        : r)
                .toList());
    }

    static ExpertEntry of(ExpertProfile profile, PersonalBody personal) {
        return new ExpertEntry(
                profile.name(),
                profile.gender(),
                profile.employer(),
                profile.post(),
                profile.title(),
                profile.categories(),
                profile.expertise(),
                profile.remarks(),
                personal);
    }
}
