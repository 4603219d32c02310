package cn.lianan.api.problems;

import jakarta.json.bind.annotation.JsonbNillable;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The body of every answer that is not a success.
 *
 * @param type address of the explanation
 * @param title what kind of problem, in the caller's language
 * @param status HTTP status
 * @param detail what it is this time
 * @param instance path that was asked
 * @param errors the single reasons, empty when there is only the detail
 * @param incident number under which the log knows more; only for status 500
 */
@JsonbNillable(false)
@Schema(name = "Problem", description = "RFC 9457 problem details. Texts follow Accept-Language: zh (default) or en.")
public record Problem(
        @Schema(example = "/api/v1/problems/refused") String type,
        @Schema(example = "操作未能完成") String title,
        @Schema(example = "422") int status,
        @Schema(example = "请写明原因，它会留在履历里") String detail,
        @Schema(example = "/api/v1/experts/0190b6f2-7a3c-7c1e-9d2a-3f5b8c1d2e4f/suspension") String instance,
        List<FieldError> errors,
        @Schema(description = "Only with status 500: quote it to the operator.", example = "7F3A90C2")
                String incident) {

    /**
     * One reason.
     *
     * @param field the body's field or the parameter, or null when it concerns the whole
     * @param message the reason in the caller's language
     */
    @Schema(name = "FieldError", description = "One reason, with the field that it concerns.")
    public record FieldError(
            @Schema(
                            description = "Field of the body or parameter; null for the whole.",
                            example = "name",
                            nullable = true)
                    String field,
            @Schema(example = "请填写姓名") String message) {}
}
