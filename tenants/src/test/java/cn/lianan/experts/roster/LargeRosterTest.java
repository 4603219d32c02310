package cn.lianan.experts.roster;

import static cn.lianan.experts.roster.RosterFixture.aRoster;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Ten thousand people are read and checked in a small heap. */
class LargeRosterTest {
    private static final int PEOPLE = 10_000;

    @TempDir
    Path folder;

    @Test
    void ten_thousand_people_in_96_megabytes() throws IOException, InterruptedException {
        Path file = folder.resolve("large.xlsx");
        Files.write(file, roster());
        Process reader = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx96m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Reading.class.getName(),
                        file.toString())
                .redirectErrorStream(true)
                .start();
        String said = new String(reader.getInputStream().readAllBytes()).strip();
        assertThat(reader.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(said).isEqualTo(PEOPLE + " good of " + PEOPLE);
    }

    /** What the small process does. */
    static final class Reading {
        public static void main(String[] arguments) throws IOException {
            Roster roster = (Roster) RosterReader.read(Files.readAllBytes(Path.of(arguments[0])));
            CheckedRoster checked = new RosterCheck(Catalogue.ofTests()).check(roster, Corrections.none());
            System.out.println(
                    checked.entries().size() + " good of " + checked.rows().size());
        }
    }

    private static byte[] roster() {
        RosterFixture roster =
                aRoster().title("名册", 9).header("序号", "姓名", "身份证号", "工作单位", "专业大类", "专业类别", "专业特长", "联系电话", "电子邮箱");
        for (int i = 0; i < PEOPLE; i++) {
            roster.row(
                    i + 1,
                    People.name(i),
                    People.identity(i),
                    "某区水利局第" + i % 50 + "站",
                    "自然灾害",
                    "气象",
                    "水库大坝安全、山洪预警" + i,
                    People.phone(i),
                    People.mail(i));
        }
        return roster.file();
    }
}
