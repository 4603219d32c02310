package cn.lianan.infra.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.lianan.infra.settings.CannotStart;
import cn.lianan.infra.settings.Home;
import cn.lianan.infra.settings.Settings;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LeftoversTest {

    @TempDir
    Path folder;

    private Home home;
    private Process stranger;

    @BeforeEach
    void aStrangerRuns() throws Exception {
        home = Home.of(new Settings(new Properties(), Map.of("PORTAL_HOME", folder.toString())));
        stranger = new ProcessBuilder("sleep", "30").start();
    }

    @AfterEach
    void theStrangerLeaves() {
        stranger.destroyForcibly();
    }

    @Test
    void whatAKilledLauncherLeftIsEnded() throws Exception {
        Child left = new Children(home).start(sleeper("left", Ending.TERMINATE));
        assertThat(new Children(home).endLeftovers(Map.of("left", Ending.TERMINATE)))
                .containsExactly("left");
        assertThat(left.ended()).succeedsWithin(Duration.ofSeconds(5));
        assertThat(home.run().resolve("left.pid")).doesNotExist();
    }

    @Test
    void processThatOnlyGotTheSameIdIsLeftAlone() throws Exception {
        Files.writeString(home.run().resolve("portal.pid"), stranger.pid() + " 1000");
        assertThat(new Children(home).endLeftovers(Map.of())).isEmpty();
        assertThat(stranger.isAlive()).isTrue();
    }

    @Test
    void processWithAnotherCommandIsLeftAlone() throws Exception {
        long begun = stranger.info().startInstant().orElseThrow().toEpochMilli();
        Files.writeString(home.run().resolve("portal.pid"), stranger.pid() + " " + begun);
        assertThat(new Children(home).endLeftovers(Map.of())).isEmpty();
        assertThat(stranger.isAlive()).isTrue();
    }

    @Test
    void halfWrittenPidFileIsNoObstacle() throws Exception {
        Files.writeString(home.run().resolve("portal.pid"), "12");
        assertThat(new Children(home).endLeftovers(Map.of())).isEmpty();
    }

    @Test
    void deathDuringStartShowsTheLastLinesOfTheLog() throws Exception {
        Child child = new Children(home).start(program("broken", List.of("sh", "-c", "echo no space left; exit 3")));
        assertThatThrownBy(() -> child.await(() -> false, Duration.ofSeconds(10)))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("no space left")
                .hasMessageContaining("broken.log")
                .hasMessageContaining("3");
    }

    @Test
    void nothingStartsOnceTheEndHasBegun() {
        Children children = new Children(home);
        children.endInOrder(List.of());
        assertThatThrownBy(() -> children.start(sleeper("late", Ending.TERMINATE)))
                .isInstanceOf(CannotStart.class);
    }

    private Program sleeper(String name, Ending ending) {
        List<String> command =
                List.of("sh", "-c", "sleep 30; true", home.folder().toString());
        return new Program(name, command, Map.of(), folder, ending, Duration.ofSeconds(2));
    }

    private Program program(String name, List<String> command) {
        return new Program(name, command, Map.of(), folder, Ending.TERMINATE, Duration.ofSeconds(2));
    }
}
