package cn.lianan.experts;

import cn.lianan.people.Gender;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;

/**
 * What a directory line and a profile show of an expert; nothing in it is sensitive.
 *
 * @param name full name, 2 to 50 characters
 * @param gender or null
 * @param employer 工作单位
 * @param post 职务
 * @param title professional title 职称
 * @param categories codes of groups or specialties of the district's catalogue
 * @param expertise 专业特长 in free words
 * @param remarks 备注
 */
public record ExpertProfile(
        @NotBlank(message = "{experts.name.missing}") @Size(min = 2, max = 50, message = "{experts.name.length}")
                String name,
        Gender gender,
        @NotNull @Size(max = 200, message = "{form.tooLong}") String employer,
        @NotNull @Size(max = 100, message = "{form.tooLong}") String post,
        @NotNull @Size(max = 100, message = "{form.tooLong}") String title,
        @NotNull @Size(max = 20, message = "{experts.categories.tooMany}") Set<@NotBlank String> categories,
        @NotNull @Size(max = 1000, message = "{form.tooLong}") String expertise,
        @NotNull @Size(max = 1000, message = "{form.tooLong}") String remarks) {

    /** Missing texts are empty, texts are trimmed. */
    public ExpertProfile {
        name = trimmed(name);
        employer = trimmed(employer);
        post = trimmed(post);
        title = trimmed(title);
        expertise = trimmed(expertise);
        remarks = trimmed(remarks);
        categories = categories == null ? Set.of() : Set.copyOf(categories);
    }

    private static String trimmed(String text) {
        return text == null ? "" : text.strip();
    }
}
