package cn.lianan.infra.servers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;

/** The keys that seal personal data, made once and kept beside the data that they open. */
public record KeyRing(Path file) {

    /** The ring as the portal reads it: {@code k1:BASE64}. Whoever loses the file loses the sealed data. */
    public String text() throws IOException {
        if (Files.notExists(file)) {
            byte[] key = new byte[32];
            new SecureRandom().nextBytes(key);
            Files.deleteIfExists(partial());
            Files.createFile(
                    partial(), PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(partial(), "k1:" + Base64.getEncoder().encodeToString(key));
            Files.move(partial(), file);
        }
        return Files.readString(file).strip();
    }

    private Path partial() {
        return file.resolveSibling(file.getFileName() + ".partial");
    }
}
