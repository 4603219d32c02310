package cn.lianan.experts;

import static cn.lianan.harness.House.asOfficer;
import static cn.lianan.harness.House.bean;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.lianan.harness.TestPostgres;
import cn.lianan.outcomes.MissingException;
import cn.lianan.outcomes.Outcome;
import cn.lianan.outcomes.StaleException;
import java.time.YearMonth;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** An expert enters the library, is appointed, suspended and leaves; every step is kept. */
class ExpertLifeTest {

    private static final PersonalData PERSONAL =
            new PersonalData(null, "19900001234", "x@rongchang.example", YearMonth.of(1975, 3));

    @Test
    void registersAsCandidateAndShowsMaskedData() {
        UUID id = register("岁寒一");
        ExpertSheet sheet = show(id);
        assertThat(sheet.state()).isEqualTo(ExpertState.CANDIDATE);
        assertThat(sheet.specialties()).containsExactly("防汛抗旱");
        assertThat(sheet.personal().phone()).isEqualTo("199****1234");
        assertThat(sheet.personal().birth()).isNull();
        assertThat(sheet.history()).hasSize(1);
    }

    @Test
    void personalDataLiesSealedAndIsRevealedWithAnAuditLine() {
        UUID id = register("岁寒二");
        assertThat(TestPostgres.get()
                        .query("select encode(phone, 'escape') from experts_personal where expert_id = '" + id + "'")
                        .get(0)
                        .get(0))
                .doesNotContain("19900001234");
        PersonalData open =
                asOfficer("rongchang", () -> bean(RevealPersonalData.class).reveal(id));
        assertThat(open).isEqualTo(PERSONAL);
        assertThat(TestPostgres.get()
                        .query("select action from audit_line where subject_id = '" + id + "' order by at"))
                .extracting(row -> row.get(0))
                .containsExactly("experts.register", "experts.reveal");
    }

    @Test
    void walksThroughItsStatesAndRefusesJumps() {
        UUID id = register("岁寒三");
        asOfficer("rongchang", () -> bean(ChangeExpertState.class).appoint(id, show(id).version(), "评审通过"));
        assertThat(show(id).appointment().end())
                .isEqualTo(show(id).appointment().begin().plusYears(3));
        assertThat(asOfficer("rongchang", () -> bean(ChangeExpertState.class).suspend(id, show(id).version(), " ")))
                .isInstanceOf(Outcome.Refused.class);
        asOfficer("rongchang", () -> bean(ChangeExpertState.class).suspend(id, show(id).version(), "出国"));
        asOfficer("rongchang", () -> bean(ChangeExpertState.class).release(id, show(id).version(), "调离"));
        assertThat(asOfficer("rongchang", () -> bean(ChangeExpertState.class).appoint(id, show(id).version(), "")))
                .isEqualTo(Outcome.refused("experts.state.notNext", ExpertState.LEFT, ExpertState.APPOINTED));
        assertThat(show(id).history())
                .extracting(ExpertEvent::to)
                .containsExactly(ExpertState.LEFT, ExpertState.SUSPENDED, ExpertState.APPOINTED, ExpertState.CANDIDATE);
    }

    @Test
    void aRefusalLeavesTheVersionAlone() {
        UUID id = register("岁寒六");
        long seen = show(id).version();
        PersonalData wrong = new PersonalData(null, "12", null, null);
        assertThat(asOfficer("rongchang", () -> bean(EditExpert.class).edit(id, seen, profile("岁寒六"), wrong)))
                .isInstanceOf(Outcome.Refused.class);
        assertThat(asOfficer("rongchang", () -> bean(ChangeExpertState.class).suspend(id, seen, "出国")))
                .isInstanceOf(Outcome.Refused.class);
        assertThat(show(id).version()).isEqualTo(seen);
    }

    @Test
    void secondOfTwoOfficersIsTold() {
        UUID id = register("岁寒四");
        long seen = show(id).version();
        Outcome<Long> first =
                asOfficer("rongchang", () -> bean(EditExpert.class).edit(id, seen, profile("岁寒四改"), null));
        assertThat(first).isEqualTo(Outcome.done(seen + 1));
        assertThatThrownBy(() ->
                        asOfficer("rongchang", () -> bean(EditExpert.class).edit(id, seen, profile("另一个"), null)))
                .isInstanceOf(StaleException.class);
        assertThat(show(id).profile().name()).isEqualTo("岁寒四改");
        assertThat(asOfficer("rongchang", () -> bean(RevealPersonalData.class).reveal(id)))
                .isEqualTo(PERSONAL);
    }

    @Test
    void isMissingInAnotherDistrict() {
        UUID id = register("岁寒五");
        assertThatThrownBy(
                        () -> asOfficer("luzhou", () -> bean(ShowExpert.class).show(id)))
                .isInstanceOf(MissingException.class);
    }

    private static UUID register(String name) {
        Outcome<UUID> outcome =
                asOfficer("rongchang", () -> bean(RegisterExpert.class).register(profile(name), PERSONAL));
        return outcome.fold(id -> id, refusals -> {
            throw new AssertionError(refusals);
        });
    }

    private static ExpertProfile profile(String name) {
        return new ExpertProfile(name, null, "荣昌区水利局", "", "高级工程师", Set.of("nature.flood-drought"), "水库大坝安全", "");
    }

    private static ExpertSheet show(UUID id) {
        return asOfficer("rongchang", () -> bean(ShowExpert.class).show(id));
    }
}
