package cn.lianan.infra.servers;

import cn.lianan.infra.settings.CannotStart;
import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;

/** The archives that were packaged beside the launcher: {@code servers/} next to its jar. */
public record Archives(Path folder) {

    /** Those beside the jar that this class came from. */
    public static Archives besideTheLauncher() {
        try {
            Path jar = Path.of(Archives.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            return new Archives(jar.resolveSibling("servers"));
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** A file by the beginning and the end of its name; refuses if it is missing. */
    public Path find(String prefix, String suffix) throws IOException {
        if (Files.isDirectory(folder)) {
            try (Stream<Path> files = Files.list(folder)) {
                var found = files.filter(file -> file.getFileName().toString().startsWith(prefix))
                        .filter(file -> file.getFileName().toString().endsWith(suffix))
                        .max(java.util.Comparator.naturalOrder());
                if (found.isPresent()) return found.get();
            }
        }
        throw new CannotStart(
                "缺少 " + folder.resolve(prefix + "…" + suffix) + "。请先运行 mvn -Prun 或 mvn package。",
                "Missing " + folder.resolve(prefix + "..." + suffix) + ". Run mvn -Prun or mvn package first.");
    }

    public ServerArchive keycloak() throws IOException {
        Path file = find("keycloak-quarkus-dist-", ".tar.gz");
        return new ServerArchive(
                "keycloak",
                version(file, "keycloak-quarkus-dist-", ".tar.gz"),
                () -> Files.newInputStream(file),
                Unpack::tarGz);
    }

    public ServerArchive elasticsearch() throws IOException {
        Path file = find("elasticsearch-", ".zip");
        return new ServerArchive(
                "elasticsearch",
                version(file, "elasticsearch-", ".zip"),
                () -> Files.newInputStream(file),
                Unpack::zip);
    }

    /** PostgreSQL comes as a library: an archive inside a jar, one per system, with its version in the jar's own name. */
    public static ServerArchive postgresql() {
        String system = System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("mac") ? "darwin" : "linux";
        String machine =
                switch (System.getProperty("os.arch")) {
                    case "amd64", "x86_64" -> "x86_64";
                    case "aarch64", "arm64" -> "arm_64";
                    default -> System.getProperty("os.arch");
                };
        String resource = "/postgres-" + system + "-" + machine + ".txz";
        var url = Archives.class.getResource(resource);
        if (url == null) {
            throw new CannotStart(
                    "没有适用于本机（" + system + " " + machine + "）的 PostgreSQL。请用 PORTAL_DB_URL 指定自己的数据库。",
                    "No PostgreSQL is packaged for this machine (" + system + " " + machine
                            + "). Name a database of your own with PORTAL_DB_URL.");
        }
        String version = url.getPath().replaceFirst(".*-(\\d+\\.\\d+\\.\\d+)\\.jar!.*", "$1");
        return new ServerArchive("postgresql", version, () -> open(resource), Unpack::tarXz);
    }

    private static InputStream open(String resource) {
        return Archives.class.getResourceAsStream(resource);
    }

    private static String version(Path file, String prefix, String suffix) {
        String name = file.getFileName().toString();
        return name.substring(prefix.length(), name.length() - suffix.length());
    }
}
