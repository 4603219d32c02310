package cn.lianan.experts;

import static cn.lianan.harness.House.asOfficer;
import static cn.lianan.harness.House.bean;
import static org.assertj.core.api.Assertions.assertThat;

import cn.lianan.experts.roster.Corrections;
import cn.lianan.experts.roster.Problem;
import cn.lianan.experts.roster.RosterField;
import cn.lianan.experts.roster.RosterLine;
import cn.lianan.experts.roster.RosterWriter;
import cn.lianan.finding.Find;
import cn.lianan.finding.Hit;
import cn.lianan.finding.SearchQuery;
import cn.lianan.harness.House;
import cn.lianan.harness.MemoryIndex;
import cn.lianan.harness.TestPostgres;
import cn.lianan.outbox.Relay;
import cn.lianan.outcomes.Outcome;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A roster goes in: previewed, corrected, committed once, repeatable; and is found afterwards. */
class RosterImportTest {

    @Test
    void previewStoresNothingAndNamesEveryProblem() throws IOException {
        UUID id = open("yongchuan", line("松一", "19900001001"), line("松二", "199-12"), line("", "19900001003"));
        RosterPreview preview =
                asOfficer("yongchuan", () -> bean(ImportRoster.class).preview(id));
        assertThat(preview.rows()).isEqualTo(3);
        assertThat(preview.accepted()).isEqualTo(1);
        assertThat(preview.problems())
                .extracting(Problem::row, Problem::field)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(4, RosterField.PHONE),
                        org.assertj.core.groups.Tuple.tuple(5, RosterField.NAME));
        assertThat(preview.problems())
                .allSatisfy(p -> assertThat(p.message(Locale.CHINESE)).isNotBlank());
        assertThat(count("yongchuan", "松")).isZero();
    }

    @Test
    void correctionsAndSkipsAreKeptAndTheCommitHappensOnce() throws IOException {
        UUID id = open("yongchuan", line("竹一", "19900002001"), line("竹二", "199-12"), line("", "19900002003"));
        Corrections fixed = Corrections.none()
                .with("专家", 4, RosterField.PHONE, "１９９００００２００２")
                .skipping("专家", 5);
        asOfficer("yongchuan", () -> bean(ImportRoster.class).correct(id, fixed));
        assertThat(asOfficer("yongchuan", () -> bean(ImportRoster.class).corrections(id)))
                .isEqualTo(fixed);
        RosterPreview first = commit("yongchuan", id);
        RosterPreview second = commit("yongchuan", id);
        assertThat(first.accepted()).isEqualTo(second.accepted()).isEqualTo(2);
        assertThat(first.skipped()).isEqualTo(second.skipped()).isEqualTo(1);
        assertThat(count("yongchuan", "竹")).isEqualTo(2);
        assertThat(TestPostgres.get().query("select content from experts_roster_import where id = '" + id + "'"))
                .containsExactly(java.util.Collections.singletonList(null));
    }

    @Test
    void theSameRosterAgainUpdatesAndBlankCellsKeepWhatIsKnown() throws IOException {
        commit("neijiang", open("neijiang", line("梅一", "19900003001")));
        UUID again = open(
                "neijiang",
                new RosterLine(Map.of(
                        RosterField.NAME,
                        "梅一",
                        RosterField.PHONE,
                        "19900003001",
                        RosterField.GROUP,
                        "自然灾害",
                        RosterField.TITLE,
                        "教授")));
        assertThat(commit("neijiang", again).updated()).isEqualTo(1);
        List<ExpertLine> lines = list("neijiang", "梅一");
        assertThat(lines).hasSize(1);
        assertThat(lines.get(0).title()).isEqualTo("教授");
        assertThat(lines.get(0).employer()).isEqualTo("水利局");
    }

    @Test
    void anExportIsARosterThatUpdatesEverybody() throws IOException {
        commit("luzhou", open("luzhou", line("兰一", "19900004001"), line("兰二", "19900004002")));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        asOfficer("luzhou", () -> {
            bean(ExportExperts.class).write(new ExpertFilter("兰", null, null), out);
            return null;
        });
        UUID back = asOfficer("luzhou", () -> bean(ImportRoster.class).open("back.xlsx", out.toByteArray()))
                .fold(i -> i, r -> null);
        RosterPreview preview =
                asOfficer("luzhou", () -> bean(ImportRoster.class).preview(back));
        assertThat(preview.problems()).isEmpty();
        assertThat(preview.updated()).isEqualTo(preview.rows()).isEqualTo(2);
    }

    @Test
    void whatCameInIsFoundByOfficersOfTheDistrictOnly() throws IOException {
        commit("luzhou", open("luzhou", line("菊一", "19900005001")));
        bean(Relay.class).drain("luzhou");
        assertThat(found("luzhou", "菊一")).isNotEmpty();
        assertThat(found("neijiang", "菊一")).isEmpty();
        assertThat(bean(MemoryIndex.class).documents().values())
                .noneMatch(d -> d.toString().contains("19900005001"));
    }

    @Test
    void withTheIndexDownTitlesAreStillFoundAndNothingIsLost() throws IOException {
        MemoryIndex index = bean(MemoryIndex.class);
        index.down(true);
        try {
            commit("rongchang", open("rongchang", line("荷一", "19900006001")));
            bean(Relay.class).drain("rongchang");
            assertThat(found("rongchang", "荷一")).hasSize(1);
            assertThat(
                            TestPostgres.get()
                                    .query(
                                            "select attempts > 0, error is not null from outbox_event where district_id = 'rongchang' and attempts > 0"))
                    .isNotEmpty();
        } finally {
            index.down(false);
        }
        TestPostgres.get().asSuperuserInPortal("update outbox_event set due_at = now() - interval '1 second'");
        bean(Relay.class).drain("rongchang");
        assertThat(index.documents().values()).anyMatch(d -> d.title().equals("荷一"));
        assertThat(TestPostgres.get().query("select 1 from outbox_event where district_id = 'rongchang'"))
                .isEmpty();
    }

    @Test
    void tenThousandRowsGoInWithProgress() throws IOException {
        RosterLine[] many = IntStream.range(0, 10_000)
                .mapToObj(i -> line("众" + (char) ('一' + i / 100) + (char) ('一' + i % 100), "199" + (10_000_000 + i)))
                .toArray(RosterLine[]::new);
        UUID id = open("neijiang", many);
        List<Integer> progress = new ArrayList<>();
        Outcome<RosterPreview> outcome =
                asOfficer("neijiang", () -> bean(ImportRoster.class).commit(id, progress::add));
        assertThat(outcome.fold(RosterPreview::accepted, r -> -1)).isEqualTo(10_000);
        assertThat(progress).hasSizeGreaterThan(10).isSorted();
        assertThat(count("neijiang", "众")).isEqualTo(10_000);
    }

    private static RosterLine line(String name, String phone) {
        return new RosterLine(Map.of(
                RosterField.NAME, name,
                RosterField.PHONE, phone,
                RosterField.EMPLOYER, "水利局",
                RosterField.SPECIALTY, "防汛抗旱",
                RosterField.EXPERTISE, "水库大坝安全"));
    }

    private static UUID open(String district, RosterLine... lines) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new RosterWriter("专家", "名册", false).write(List.of(lines).iterator(), out);
        return asOfficer(district, () -> bean(ImportRoster.class).open("名册.xlsx", out.toByteArray()))
                .fold(id -> id, r -> {
                    throw new AssertionError(r);
                });
    }

    private static RosterPreview commit(String district, UUID id) {
        return asOfficer(district, () -> bean(ImportRoster.class).commit(id, n -> {}))
                .fold(p -> p, r -> {
                    throw new AssertionError(r);
                });
    }

    private static List<ExpertLine> list(String district, String words) {
        return asOfficer(district, () -> bean(ListExperts.class)
                .page(new ExpertFilter(words, null, null), ExpertSort.NAME, false, 0, 50));
    }

    private static long count(String district, String words) {
        return asOfficer(district, () -> bean(ListExperts.class).count(new ExpertFilter(words, null, null)));
    }

    private static List<Hit> found(String district, String words) {
        return House.asOfficer(
                        district, () -> bean(Find.class).find(new SearchQuery(words, null, null, null, 20, null)))
                .items();
    }
}
