package cn.lianan.infra.servers;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;

/**
 * A server as it comes from the repository, to be unpacked once. The tree gets its final name only when it is whole, so a
 * run that is killed while unpacking leaves nothing that a later one could take for a server. Another version replaces it.
 */
public record ServerArchive(String name, String version, Opening opening, Unpacking unpacking) {

    /** Opens the archive. */
    public interface Opening {
        InputStream open() throws IOException;
    }

    /** Writes the archive's content into a folder. */
    public interface Unpacking {
        void unpack(InputStream archive, Path folder) throws IOException;
    }

    /** The unpacked tree below the given folder, unpacking it if it is missing, partial or of another version. */
    public Path unpackedIn(Path servers) throws IOException {
        Path tree = servers.resolve(name + "-" + version);
        if (Files.isDirectory(tree)) return tree;
        for (Path old : othersIn(servers)) Trees.delete(old);
        Path partial = servers.resolve(name + "-" + version + ".partial");
        try (InputStream archive = opening.open()) {
            unpacking.unpack(archive, Files.createDirectory(partial));
        }
        return Files.move(partial, tree, StandardCopyOption.ATOMIC_MOVE);
    }

    private List<Path> othersIn(Path servers) throws IOException {
        try (Stream<Path> trees = Files.list(servers)) {
            return trees.filter(tree -> tree.getFileName().toString().startsWith(name + "-"))
                    .toList();
        }
    }
}
