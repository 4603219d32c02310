package cn.lianan.infra.servers;

import cn.lianan.infra.settings.CannotStart;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/** Brings the database to the state that the WAR expects. The scripts travel inside the WAR, in the jar of the domain. */
public record Migrations(Path war, Path folder) {

    private static final String SCRIPTS = "db/migration/";

    /** Runs what is new, as the owner of the tables; returns how many scripts that were. */
    public int run(Database database) throws IOException {
        extract();
        try {
            return Flyway.configure()
                    .dataSource(database.url(), database.owner(), database.ownerPassword())
                    .locations("filesystem:" + folder)
                    .connectRetries(2)
                    .load()
                    .migrate()
                    .migrationsExecuted;
        } catch (FlywayException failed) {
            throw new CannotStart(
                    "数据库迁移失败：" + failed.getMessage().strip(),
                    "The migrations failed: " + failed.getMessage().strip(),
                    failed);
        }
    }

    private void extract() throws IOException {
        Trees.fresh(folder);
        try (ZipFile archive = new ZipFile(war.toFile())) {
            for (ZipEntry entry : archive.stream().filter(Migrations::isDomain).toList()) {
                try (ZipInputStream jar = new ZipInputStream(archive.getInputStream(entry))) {
                    extract(jar);
                }
            }
        }
    }

    private void extract(ZipInputStream jar) throws IOException {
        for (ZipEntry entry = jar.getNextEntry(); entry != null; entry = jar.getNextEntry()) {
            if (entry.isDirectory() || !entry.getName().startsWith(SCRIPTS)) continue;
            Path script =
                    folder.resolve(entry.getName().substring(SCRIPTS.length())).normalize();
            if (!script.startsWith(folder)) throw new IOException("Entry outside of its folder: " + entry.getName());
            Files.createDirectories(script.getParent());
            Files.copy((InputStream) jar, script);
        }
    }

    private static boolean isDomain(ZipEntry entry) {
        return entry.getName().startsWith("WEB-INF/lib/tenants-")
                && entry.getName().endsWith(".jar");
    }
}
