package cn.lianan.api.experts;

import cn.lianan.experts.PersonalData;
import java.lang.reflect.RecordComponent;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Personal data: masked in an expert, in full where it is asked for and where it is given.
 *
 * @param identityNumber 公民身份号码
 * @param phone phone
 * @param mail e-mail address
 * @param birth month of birth
 */
@Schema(name = "PersonalData", description = "个人信息 Sealed in the database; masked unless asked for in full")
public record PersonalBody(
        @Schema(description = "公民身份号码 (GB 11643, 18 characters)", example = "50022619750314123X", nullable = true)
                String identityNumber,
        @Schema(description = "手机或座机 Mobile or landline", example = "13800001234", nullable = true) String phone,
        @Schema(description = "电子邮箱", example = "chen@example.cn", nullable = true) String mail,
        @Schema(
                        description = "出生年月 Month of birth",
                        implementation = String.class,
                        pattern = "^[0-9]{4}-[0-9]{2}$",
                        example = "1975-03",
                        nullable = true)
                YearMonth birth) {

    /** The names of its fields. */
    static final Set<String> FIELDS = Arrays.stream(PersonalBody.class.getRecordComponents())
            .map(RecordComponent::getName)
            .collect(Collectors.toUnmodifiableSet());

    static PersonalBody of(PersonalData data) {
        return data == null ? null : new PersonalBody(data.identityNumber(), data.phone(), data.mail(), data.birth());
    }

    static PersonalData data(PersonalBody body) {
        return body == null
                ? PersonalData.NONE
                : new PersonalData(body.identityNumber, body.phone, body.mail, body.birth);
    }
}
