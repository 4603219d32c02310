package cn.lianan.infra.servers;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.apache.commons.compress.archivers.ArchiveEntry;
import org.apache.commons.compress.archivers.ArchiveInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/** Writes archives into folders, with links and execute bits. Top folders that only repeat the server's name are left out. */
public final class Unpack {

    private Unpack() {}

    public static void tarGz(InputStream archive, Path folder) throws IOException {
        all(new TarArchiveInputStream(new GzipCompressorInputStream(new BufferedInputStream(archive))), folder, 1);
    }

    public static void tarXz(InputStream archive, Path folder) throws IOException {
        all(new TarArchiveInputStream(new XZCompressorInputStream(new BufferedInputStream(archive))), folder, 0);
    }

    public static void zip(InputStream archive, Path folder) throws IOException {
        all(new ZipArchiveInputStream(new BufferedInputStream(archive)), folder, 1);
    }

    private static void all(ArchiveInputStream<? extends ArchiveEntry> entries, Path folder, int skippedFolders)
            throws IOException {
        for (ArchiveEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
            Path name = Path.of(entry.getName()).normalize();
            if (name.getNameCount() <= skippedFolders) continue;
            Path target = folder.resolve(name.subpath(skippedFolders, name.getNameCount()))
                    .normalize();
            if (!target.startsWith(folder)) throw new IOException("Entry outside of its folder: " + entry.getName());
            write(entries, entry, target);
        }
    }

    private static void write(InputStream content, ArchiveEntry entry, Path target) throws IOException {
        Files.createDirectories(entry.isDirectory() ? target : target.getParent());
        if (entry.isDirectory()) return;
        if (entry instanceof TarArchiveEntry tar && tar.isSymbolicLink()) {
            Files.createSymbolicLink(target, Path.of(tar.getLinkName()));
            return;
        }
        Files.copy(content, target);
        if (isExecutable(entry, target)) {
            Files.setPosixFilePermissions(target, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
    }

    // a zip read as a stream does not tell the bits of its entries: there, programs are what lies in a bin folder
    private static boolean isExecutable(ArchiveEntry entry, Path target) {
        return entry instanceof TarArchiveEntry tar
                ? (tar.getMode() & 0100) != 0
                : target.getParent().endsWith("bin");
    }
}
