package cn.lianan.infra.process;

import cn.lianan.infra.settings.CannotStart;
import com.sun.security.auth.module.UnixSystem;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;

/**
 * As whom the servers run that refuse root. An ordinary user runs them as himself. Root hands them to another user, in the
 * first way that this machine allows and that can reach the data folder: a clone below /root is closed to others.
 */
public final class Identity {

    private final List<String> prefix;
    private final int owner;

    private Identity(List<String> prefix, int owner) {
        this.prefix = prefix;
        this.owner = owner;
    }

    /** Tries the ways in a folder of its own; refuses when root finds none. */
    public static Identity in(Path folder) throws IOException, InterruptedException {
        if (new UnixSystem().getUid() != 0) return new Identity(List.of(), -1);
        Path trial = Files.createDirectories(folder.resolve("trial"));
        int other = ownerOf(folder.getParent());
        for (Identity way : ways(other == 0 ? 65534 : other)) {
            way.own(trial);
            if (way.canUse(trial)) {
                Files.delete(trial);
                return way;
            }
        }
        throw new CannotStart(
                "以 root 运行时，PostgreSQL 与 Elasticsearch 须改用其他用户，但该用户无法访问 " + folder + "。请以普通用户运行，或用 PORTAL_HOME 指定其他目录。",
                "PostgreSQL and Elasticsearch refuse root, and no other user can reach " + folder
                        + ". Run as an ordinary user, or set PORTAL_HOME to another folder.");
    }

    private static List<Identity> ways(int user) {
        List<String> plain = List.of(
                "setpriv", "--reuid=" + user, "--regid=" + user, "--clear-groups", "--inh-caps=-all", "--no-new-privs");
        List<String> throughClosedFolders = List.of(
                "setpriv",
                "--reuid=" + user,
                "--regid=" + user,
                "--clear-groups",
                "--inh-caps=+dac_override",
                "--ambient-caps=+dac_override");
        return List.of(
                new Identity(plain, user),
                new Identity(throughClosedFolders, user),
                // in a name space of its own root is nobody, but still owns its files
                new Identity(List.of("unshare", "--user"), 0));
    }

    /** The command as this identity runs it. */
    public List<String> running(List<String> command) {
        List<String> whole = new ArrayList<>(prefix);
        whole.addAll(command);
        return whole;
    }

    /** Gives a tree to this identity. */
    public void own(Path tree) throws IOException {
        if (owner <= 0 || ownerOf(tree) == owner) return;
        Files.walkFileTree(tree, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.setAttribute(file, "unix:uid", owner, LinkOption.NOFOLLOW_LINKS);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path folder, IOException problem) throws IOException {
                // last, as a sign that the whole tree was given
                Files.setAttribute(folder, "unix:uid", owner);
                return FileVisitResult.CONTINUE;
            }
        });
    }

    private boolean canUse(Path folder) throws InterruptedException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        try {
            return new ProcessBuilder(running(List.of(
                                    "sh", "-c", "test -x \"$1\" && test -w \"$2\"", "sh", java, folder.toString())))
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException notInstalled) {
            return false;
        }
    }

    private static int ownerOf(Path path) throws IOException {
        return (int) Files.getAttribute(path, "unix:uid");
    }
}
