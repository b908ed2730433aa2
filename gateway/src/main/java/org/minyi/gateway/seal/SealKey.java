package org.minyi.gateway.seal;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.KDF;
import javax.crypto.SecretKey;
import javax.crypto.spec.HKDFParameterSpec;

/**
 * One key made from a configured secret.
 *
 * @param id tells which key sealed something; says nothing about the key
 * @see <a href="https://www.rfc-editor.org/rfc/rfc5869">RFC 5869, HKDF</a>
 */
record SealKey(String id, SecretKey key) {
    static final int ID_LENGTH = 8;
    /** 128 bits in Base64. */
    private static final int SHORTEST_SECRET = 22;

    static SealKey madeFrom(String secret) {
        if (secret.length() < SHORTEST_SECRET)
            throw new IllegalArgumentException(
                    "a sealing secret needs at least %d characters".formatted(SHORTEST_SECRET));
        try {
            var kdf = KDF.getInstance("HKDF-SHA256");
            var key = kdf.deriveKey("AES", expanded(secret, "minyi gateway seal", 32));
            var id = kdf.deriveData(expanded(secret, "minyi gateway seal id", ID_LENGTH / 2));
            return new SealKey(HexFormat.of().formatHex(id), key);
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("this JDK has no HKDF-SHA256", missing);
        }
    }

    private static HKDFParameterSpec expanded(String secret, String label, int length) {
        return HKDFParameterSpec.ofExtract()
                .addIKM(secret.getBytes(StandardCharsets.UTF_8))
                .thenExpand(label.getBytes(StandardCharsets.UTF_8), length);
    }
}
