package cn.lianan.infra.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HomeTest {

    @TempDir
    Path folder;

    @Test
    void secondLauncherIsKeptOutUntilTheFirstEnds() throws Exception {
        Home home = home(folder.resolve("data"));
        FileLock first = home.lock();
        assertThatThrownBy(home::lock).isInstanceOf(CannotStart.class).hasMessageContaining("already runs");
        first.channel().close();
        assertThat(home.lock().isValid()).isTrue();
    }

    @Test
    void placeThatCannotBeAFolderIsRefused() throws Exception {
        Path file = Files.createFile(folder.resolve("file"));
        assertThatThrownBy(() -> home(file)).isInstanceOf(CannotStart.class).hasMessageContaining("PORTAL_HOME");
    }

    private static Home home(Path folder) {
        return Home.of(new Settings(new Properties(), Map.of("PORTAL_HOME", folder.toString())));
    }
}
