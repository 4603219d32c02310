package cn.lianan.infra.settings;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * The data folder of the local run ({@code .lianan}): {@code servers} unpacked, {@code data} kept between runs,
 * {@code log}, {@code files} uploaded, {@code run} for what is written anew each time. Deleting it is a fresh start.
 */
public record Home(Path folder) {

    /** Makes the folders; refuses a place where this user may not write. */
    public static Home of(Settings settings) {
        Home home = new Home(
                Path.of(settings.get("portal.home", ".lianan")).toAbsolutePath().normalize());
        try {
            for (Path part : new Path[] {home.servers(), home.data(), home.log(), home.run(), home.files()}) {
                Files.createDirectories(part);
                if (!Files.isWritable(part)) throw new IOException(part.toString());
            }
            return home;
        } catch (IOException denied) {
            throw new CannotStart(
                    "无法写入数据目录 " + home.folder + "。它可能属于另一个用户（例如曾以 root 运行）：请更改其所有者、将其删除，或设置 PORTAL_HOME。",
                    "The data folder " + home.folder
                            + " cannot be written. It may belong to another user (a run as root?):"
                            + " change its owner, delete it, or set PORTAL_HOME.",
                    denied);
        }
    }

    public Path servers() {
        return folder.resolve("servers");
    }

    public Path data() {
        return folder.resolve("data");
    }

    public Path log() {
        return folder.resolve("log");
    }

    public Path run() {
        return folder.resolve("run");
    }

    public Path files() {
        return folder.resolve("files");
    }

    /** Keeps a second launcher out until this process ends, however it ends; refuses if one is running. */
    public FileLock lock() throws IOException {
        FileChannel channel = FileChannel.open(
                folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        try {
            FileLock lock = channel.tryLock();
            if (lock != null) return lock;
        } catch (OverlappingFileLockException sameProcess) {
            // told below like a lock of another process
        }
        channel.close();
        throw new CannotStart(
                "联安已在此数据目录上运行：" + folder + "。请先结束它，或用 PORTAL_HOME 另设目录。",
                "Lian'an already runs on this data folder: " + folder
                        + ". End it first, or set PORTAL_HOME to another one.");
    }
}
