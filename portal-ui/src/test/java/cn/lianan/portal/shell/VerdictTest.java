package cn.lianan.portal.shell;

import static org.assertj.core.api.Assertions.assertThat;

import cn.lianan.access.Allowed;
import cn.lianan.access.CurrentUser;
import cn.lianan.access.Role;
import cn.lianan.tenancy.CurrentDistrict;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class VerdictTest {

    private static final CurrentUser OFFICER_OF_LUZHOU =
            new CurrentUser("u1", "罗安民", Map.of("luzhou", Set.of(Role.OFFICER)), false);
    private static final CurrentUser OPERATOR = new CurrentUser("u2", "余维新", Map.of(), true);

    @Test
    void aPageForAnyoneIsOpenToNobodyInParticular() throws Exception {
        assertThat(verdict("luzhou", ForAnyone.class, CurrentUser.ANONYMOUS)).isEqualTo(Verdict.WELCOME);
    }

    @Test
    void whoHasNotSignedInIsAskedTo() throws Exception {
        assertThat(verdict("luzhou", ForOfficers.class, CurrentUser.ANONYMOUS)).isEqualTo(Verdict.SIGN_IN);
    }

    @Test
    void aRoleCountsInItsOwnDistrictOnly() throws Exception {
        assertThat(verdict("luzhou", ForOfficers.class, OFFICER_OF_LUZHOU)).isEqualTo(Verdict.WELCOME);
        assertThat(verdict("rongchang", ForOfficers.class, OFFICER_OF_LUZHOU)).isEqualTo(Verdict.FORBIDDEN);
        assertThat(verdict(CurrentDistrict.REGION, ForOfficers.class, OFFICER_OF_LUZHOU))
                .isEqualTo(Verdict.FORBIDDEN);
    }

    @Test
    void theOperatorWorksOnTheRegionsHostOnly() throws Exception {
        assertThat(verdict(CurrentDistrict.REGION, ForOperators.class, OPERATOR))
                .isEqualTo(Verdict.WELCOME);
        assertThat(verdict("luzhou", ForOperators.class, OPERATOR)).isEqualTo(Verdict.FORBIDDEN);
    }

    @Test
    void aPageThatDoesNotSayLetsNobodyIn() throws Exception {
        assertThat(verdict("luzhou", Silent.class, OFFICER_OF_LUZHOU)).isEqualTo(Verdict.FORBIDDEN);
        assertThat(verdict("luzhou", Silent.class, CurrentUser.ANONYMOUS)).isEqualTo(Verdict.FORBIDDEN);
    }

    private static Verdict verdict(String district, Class<?> page, CurrentUser user) throws Exception {
        return CurrentDistrict.in(district, () -> Verdict.on(page, user));
    }

    @Allowed(Role.ANYONE)
    private static class ForAnyone {}

    @Allowed({Role.ADMIN, Role.OFFICER})
    private static class ForOfficers {}

    @Allowed(Role.OPERATOR)
    private static class ForOperators {}

    private static class Silent {}
}
