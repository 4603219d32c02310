package cn.lianan.api.experts;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Why a state changes.
 *
 * @param reason kept in the history
 */
@Schema(name = "Reason", description = "原因 Kept in the expert's history")
public record ReasonEntry(
        @Schema(description = "500 characters at most", maxLength = 500, example = "评审通过") String reason) {

    /** Nothing said is an empty reason; whether that will do is for the rules to say. */
    public ReasonEntry {
        reason = reason == null ? "" : reason;
    }
}
