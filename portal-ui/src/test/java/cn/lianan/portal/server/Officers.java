package cn.lianan.portal.server;

import static org.assertj.core.api.Assertions.fail;

import cn.lianan.access.Acting;
import cn.lianan.access.CurrentUser;
import cn.lianan.access.Role;
import cn.lianan.experts.ExpertProfile;
import cn.lianan.experts.PersonalData;
import cn.lianan.experts.RegisterExpert;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;

/** Officers at home in their districts, and the experts they enter. */
final class Officers {

    private Officers() {}

    static Acting of(String district) {
        return new Acting(
                district,
                new CurrentUser("id-" + district, district + " 测试员", Map.of(district, Set.of(Role.OFFICER)), false));
    }

    /** Does the work as the district's officer. */
    static <T> T in(String district, Callable<T> work) {
        try {
            return of(district).call(work);
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** Enters an expert whose employer is named after the district, so that a reader knows whose row it is. */
    static UUID enter(RegisterExpert register, String district) {
        ExpertProfile profile = new ExpertProfile("测试员", null, district, "", "", Set.of(), "", "");
        return in(district, () -> register.register(profile, PersonalData.NONE))
                .fold(id -> id, refusals -> fail(refusals.toString()));
    }
}
