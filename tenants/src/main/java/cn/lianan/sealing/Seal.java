package cn.lianan.sealing;

import cn.lianan.tenancy.CurrentDistrict;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Seals and opens personal data. A sealed value is: length of the key's name, the name, a 12-byte nonce, ciphertext with
 * its tag. The district is bound in as associated data: a value copied into another district's row does not open there.
 */
@ApplicationScoped
public class Seal {

    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;

    @Inject
    KeyRing keys;

    private final SecureRandom random = new SecureRandom();

    /** Seals a text; null stays null. */
    public byte[] text(String plain) {
        return plain == null ? null : bytes(plain.getBytes(StandardCharsets.UTF_8));
    }

    /** Opens a sealed text; null stays null. Throws when the key is missing or the value was tampered with or moved. */
    public String open(byte[] sealed) {
        return sealed == null ? null : new String(openBytes(sealed), StandardCharsets.UTF_8);
    }

    /** Seals bytes, such as an uploaded file. */
    public byte[] bytes(byte[] plain) {
        byte[] name = keys.newest().getBytes(StandardCharsets.US_ASCII);
        byte[] nonce = new byte[NONCE];
        random.nextBytes(nonce);
        byte[] sealed = run(Cipher.ENCRYPT_MODE, keys.newest(), nonce, plain);
        return ByteBuffer.allocate(1 + name.length + NONCE + sealed.length)
                .put((byte) name.length)
                .put(name)
                .put(nonce)
                .put(sealed)
                .array();
    }

    /** Opens sealed bytes. */
    public byte[] openBytes(byte[] sealed) {
        ByteBuffer in = ByteBuffer.wrap(sealed);
        byte[] name = new byte[in.get()];
        byte[] nonce = new byte[NONCE];
        in.get(name).get(nonce);
        byte[] cipherText = new byte[in.remaining()];
        in.get(cipherText);
        return run(Cipher.DECRYPT_MODE, new String(name, StandardCharsets.US_ASCII), nonce, cipherText);
    }

    /** A keyed hash (HMAC-SHA-256) by which equal values of one district are found; null stays null. */
    public byte[] lookup(String plain) {
        if (plain == null) {
            return null;
        }
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(keys.lookup(), "HmacSHA256"));
            mac.update((CurrentDistrict.id() + "\n").getBytes(StandardCharsets.UTF_8));
            return mac.doFinal(plain.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private byte[] run(int mode, String key, byte[] nonce, byte[] input) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, new SecretKeySpec(keys.key(key), "AES"), new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(CurrentDistrict.id().getBytes(StandardCharsets.UTF_8));
            return cipher.doFinal(input);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(
                    "Sealed data does not open: wrong key, damaged, or moved from its district", e);
        }
    }
}
