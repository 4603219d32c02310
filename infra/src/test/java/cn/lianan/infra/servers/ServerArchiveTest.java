package cn.lianan.infra.servers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServerArchiveTest {

    @TempDir
    Path servers;

    private byte[] zip;

    @BeforeEach
    void packServer() throws IOException {
        zip = zipOf("server-1/bin/run", "server-1/lib/a.txt");
    }

    @Test
    void unpacksWithoutTheTopFolderAndKeepsProgramsExecutable() throws IOException {
        Path tree = archive("1").unpackedIn(servers);
        assertThat(tree.resolve("lib/a.txt")).hasContent("content");
        assertThat(tree.resolve("bin/run")).isExecutable();
    }

    @Test
    void isUnpackedOnlyOnce() throws IOException {
        Path tree = archive("1").unpackedIn(servers);
        Files.writeString(tree.resolve("lib/a.txt"), "changed");
        assertThat(archive("1").unpackedIn(servers).resolve("lib/a.txt")).hasContent("changed");
    }

    @Test
    void halfUnpackedServerIsUnpackedAgain() throws IOException {
        ServerArchive interrupted = new ServerArchive("server", "1", this::open, (in, folder) -> {
            Files.writeString(folder.resolve("half"), "");
            throw new IOException("killed");
        });
        assertThatThrownBy(() -> interrupted.unpackedIn(servers)).hasMessage("killed");
        Path tree = archive("1").unpackedIn(servers);
        assertThat(tree.resolve("half")).doesNotExist();
        assertThat(tree.resolve("lib/a.txt")).exists();
    }

    @Test
    void newVersionReplacesTheOld() throws IOException {
        Path old = archive("1").unpackedIn(servers);
        assertThat(archive("2").unpackedIn(servers)).exists();
        assertThat(old).doesNotExist();
    }

    @Test
    void entryOutsideIsRefused() throws IOException {
        zip = zipOf("server-1/../../outside");
        assertThatThrownBy(() -> archive("1").unpackedIn(servers.resolve("inner")))
                .isInstanceOf(IOException.class);
        assertThat(servers.resolve("outside")).doesNotExist();
    }

    private ServerArchive archive(String version) {
        return new ServerArchive("server", version, this::open, Unpack::zip);
    }

    private InputStream open() {
        return new ByteArrayInputStream(zip);
    }

    private static byte[] zipOf(String... names) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (String name : names) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write("content".getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }
}
