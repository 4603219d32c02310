package cn.lianan.infra.servers;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.ZipFile;

/**
 * Payara Micro's own domain.xml with our listener in it. Options and boot commands would do the same, but set the listener
 * while it starts, and then it sometimes stays deaf: the server says that it is ready and nobody can connect.
 */
final class PayaraDomain {

    private static final String COMPRESSED = "text/html,text/css,text/plain,text/javascript,application/javascript,"
            + "application/json,application/problem+json,image/svg+xml";

    private PayaraDomain() {}

    /** Writes it: loopback only, this port, compression on, no Hazelcast (it would listen on all interfaces). */
    static Path write(Path payara, int port, Path file) throws IOException {
        Map<String, String> changes = Map.of(
                "<hazelcast-config-specific-configuration enabled=\"true\">",
                "<hazelcast-config-specific-configuration enabled=\"false\">",
                "<network-listener port=\"8080\" protocol=\"http-listener\"",
                "<network-listener address=\"127.0.0.1\" port=\"" + port + "\" protocol=\"http-listener\"",
                "<http default-virtual-server=\"server\" xpowered-by=\"false\" max-connections=\"250\" comet-support",
                "<http compression=\"on\" compression-min-size-bytes=\"1024\" compressable-mime-type=\"" + COMPRESSED
                        + "\" default-virtual-server=\"server\" xpowered-by=\"false\" max-connections=\"250\" comet-support");
        String domain = original(payara);
        for (Map.Entry<String, String> change : changes.entrySet()) {
            if (!domain.contains(change.getKey())) {
                throw new IllegalStateException("Payara's domain.xml has changed: no " + change.getKey());
            }
            domain = domain.replace(change.getKey(), change.getValue());
        }
        return Files.writeString(file, domain);
    }

    private static String original(Path payara) throws IOException {
        try (ZipFile jar = new ZipFile(payara.toFile());
                InputStream domain = jar.getInputStream(jar.getEntry("MICRO-INF/domain/domain.xml"))) {
            return new String(domain.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
