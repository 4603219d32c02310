package cn.lianan.api.finding;

import cn.lianan.finding.Hit;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One result.
 *
 * @param kind what it is
 * @param id its id
 * @param district the owning district's id
 * @param title its name
 * @param summary second line
 * @param highlights passages as HTML
 */
@Schema(name = "Hit", description = "一条搜索结果 One result")
public record HitBody(
        @Schema(description = "What it is", example = "expert") String kind,
        @Schema(example = "0190b6f2-7a3c-7c1e-9d2a-3f5b8c1d2e4f") UUID id,
        @Schema(description = "The owning district's id", example = "rongchang") String district,
        @Schema(example = "陈大江") String title,
        @Schema(example = "高级工程师 · 荣昌区水利局 · 防汛抗旱") String summary,
        @Schema(description = "Passages as HTML: escaped, with found words in <em>", example = "<em>水库大坝</em>安全鉴定")
                List<String> highlights) {

    static HitBody of(Hit hit) {
        return new HitBody(
                hit.kind(),
                hit.id(),
                hit.district(),
                hit.title(),
                hit.summary(),
                hit.highlights().stream().map(Highlight::html).toList());
    }
}
