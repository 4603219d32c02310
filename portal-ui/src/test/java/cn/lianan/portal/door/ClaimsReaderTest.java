package cn.lianan.portal.door;

import static org.assertj.core.api.Assertions.assertThat;

import cn.lianan.access.CurrentUser;
import cn.lianan.access.Role;
import jakarta.json.JsonString;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ClaimsReaderTest {

    private static final Map<String, Object> LUO = Map.of(
            "sub", "u1",
            "family_name", "罗",
            "given_name", "安民",
            "name", "安民 罗",
            "organization", Map.of("luzhou", Map.of("groups", List.of("/officer", "/cooks"))));

    @Test
    void groupsOfAnOrganizationAreRolesInThatDistrictAndUnknownOnesAreNone() {
        assertThat(read(LUO).memberships()).isEqualTo(Map.of("luzhou", Set.of(Role.OFFICER)));
    }

    @Test
    void jsonFromABearerTokenReadsTheSameAsPlainJavaFromTheBrowsersToken() {
        Map<String, Object> json = Map.of(
                "sub", new Json("u1"),
                "family_name", new Json("罗"),
                "given_name", new Json("安民"),
                "name", new Json("安民 罗"),
                "organization", Map.of("luzhou", Map.of("groups", List.of(new Json("/officer"), new Json("/cooks")))));
        assertThat(read(json)).isEqualTo(read(LUO));
    }

    @Test
    void aListOfOrganizationsIsMembershipWithoutARole() {
        CurrentUser user = read(Map.of("sub", "u1", "organization", List.of("luzhou", "neijiang")));
        assertThat(user.memberships()).isEqualTo(Map.of("luzhou", Set.of(), "neijiang", Set.of()));
    }

    @Test
    void oneMayHoldRolesInSeveralDistricts() {
        CurrentUser user = read(Map.of(
                "sub",
                "u1",
                "organization",
                Map.of(
                        "luzhou", Map.of("groups", List.of("/admin", "/trainer")),
                        "neijiang", Map.of("groups", List.of("hall-keeper")),
                        "rongchang", Map.of())));
        assertThat(user.memberships())
                .isEqualTo(Map.of(
                        "luzhou", Set.of(Role.ADMIN, Role.TRAINER),
                        "neijiang", Set.of(Role.HALL_KEEPER),
                        "rongchang", Set.of()));
    }

    @Test
    void onlyTheRealmsOwnRoleMakesAnOperator() {
        assertThat(read(Map.of("sub", "u1", "groups", List.of("operator"))).operator())
                .isTrue();
        assertThat(read(Map.of(
                                "sub",
                                "u1",
                                "groups",
                                List.of("default-roles-lianan"),
                                "organization",
                                Map.of("luzhou", Map.of("groups", List.of("/operator")))))
                        .operator())
                .isFalse();
    }

    @Test
    void aChineseNameIsWrittenFamilyFirst() {
        assertThat(read(LUO).name()).isEqualTo("罗安民");
        assertThat(read(Map.of("sub", "u1", "family_name", "Luo", "given_name", "Anmin", "name", "Anmin Luo"))
                        .name())
                .isEqualTo("Anmin Luo");
        assertThat(read(Map.of("sub", "u1", "preferred_username", "luo")).name())
                .isEqualTo("luo");
    }

    @Test
    void aTokenOfNobodyIsNobody() {
        assertThat(read(Map.of("name", "x"))).isEqualTo(CurrentUser.ANONYMOUS);
    }

    @Test
    void claimsOfAnotherShapeGiveNoRoleAndNoError() {
        assertThat(read(Map.of("sub", "u1", "organization", "luzhou", "groups", "operator")))
                .isEqualTo(new CurrentUser("u1", "", Map.of(), false));
        assertThat(read(Map.of("sub", "u1", "organization", Map.of("luzhou", List.of("/admin"))))
                        .memberships())
                .isEqualTo(Map.of("luzhou", Set.of()));
    }

    /** JSON-P's objects and arrays are maps and lists; only its texts are of a kind of their own. */
    private record Json(String text) implements JsonString {

        @Override
        public String getString() {
            return text;
        }

        @Override
        public CharSequence getChars() {
            return text;
        }

        @Override
        public ValueType getValueType() {
            return ValueType.STRING;
        }
    }

    private static CurrentUser read(Map<String, Object> claims) {
        return ClaimsReader.read(claims::get);
    }
}
