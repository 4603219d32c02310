package cn.lianan.sealing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The keys of {@code portal.keys}: {@code id:base64,id:base64…}, 32 bytes each. The last seals what is new, the others
 * only open what is old. The first also keys the look-up hashes and so must stay.
 */
@ApplicationScoped
class KeyRing {

    private final Map<String, byte[]> keys = new LinkedHashMap<>();
    private String newest;
    private byte[] lookup;

    KeyRing() {}

    @Inject
    KeyRing(@ConfigProperty(name = "portal.keys") String ring) {
        for (String entry : ring.split(",")) {
            String[] parts = entry.trim().split(":", 2);
            byte[] key = Base64.getDecoder().decode(parts[1]);
            if (key.length != 32 || parts[0].length() > 20) {
                throw new IllegalArgumentException(
                        "portal.keys: a key has 32 bytes and a name of at most 20 characters");
            }
            keys.put(parts[0], key);
            newest = parts[0];
            lookup = lookup == null ? key : lookup;
        }
    }

    String newest() {
        return newest;
    }

    byte[] key(String id) {
        byte[] key = keys.get(id);
        if (key == null) {
            throw new IllegalStateException("portal.keys lacks the key " + id);
        }
        return key;
    }

    byte[] lookup() {
        return lookup;
    }
}
