package org.minyi.rules.merkle.checkpoint;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;

/**
 * A public key by which notes are checked, with the name its signatures carry.
 *
 * @param name neither empty nor with white space or a plus sign
 * @param key an Ed25519 key
 */
public record VerifierKey(String name, PublicKey key) {
    private static final byte ED25519 = 1;
    private static final int KEY_BYTES = 32;
    /** What stands before the 32 bytes of an Ed25519 key in its X.509 form (RFC 8410). */
    private static final byte[] X509_PREFIX = HexFormat.of().parseHex("302a300506032b6570032100");

    public VerifierKey {
        if (!isName(name)) {
            throw new IllegalArgumentException("No name for a key: '" + name + "'");
        }
        if (key.getEncoded().length != X509_PREFIX.length + KEY_BYTES) {
            throw new IllegalArgumentException("Not an Ed25519 key: " + key.getAlgorithm());
        }
    }

    /** Reads {@code name+id+key}, id in hexadecimal and key in base64; empty if the text is no such key or the id is wrong. */
    public static Optional<VerifierKey> read(String text) {
        var parts = text.split("\\+", 3);
        if (parts.length != 3 || !isName(parts[0])) {
            return Optional.empty();
        }
        try {
            var typed = Base64.getDecoder().decode(parts[2]);
            if (typed.length != 1 + KEY_BYTES || typed[0] != ED25519) {
                return Optional.empty();
            }
            var key = new VerifierKey(parts[0], publicKey(Arrays.copyOfRange(typed, 1, typed.length)));
            return Optional.of(key).filter(read -> read.hexId().equals(parts[1]));
        } catch (GeneralSecurityException | IllegalArgumentException noKey) {
            return Optional.empty();
        }
    }

    /** The key as {@code name+id+key}, the text that {@link #read} reads. */
    public String text() {
        return name + "+" + hexId() + "+" + Base64.getEncoder().encodeToString(typedKey());
    }

    /** The four bytes that tell keys of one name apart. */
    int id() {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update((name + "\n").getBytes(StandardCharsets.UTF_8));
            return ByteBuffer.wrap(digest.digest(typedKey())).getInt();
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("Every Java platform has SHA-256", missing);
        }
    }

    boolean verifies(String text, byte[] signature) {
        try {
            var check = Signature.getInstance("Ed25519");
            check.initVerify(key);
            check.update(text.getBytes(StandardCharsets.UTF_8));
            return check.verify(signature);
        } catch (GeneralSecurityException noSignature) {
            return false;
        }
    }

    static boolean isName(String text) {
        return !text.isEmpty()
                && text.codePoints()
                        .noneMatch(sign -> sign == '+'
                                || Character.isWhitespace(sign)
                                || Character.isSpaceChar(sign)
                                || Character.isISOControl(sign));
    }

    private String hexId() {
        return HexFormat.of().toHexDigits(id());
    }

    private byte[] typedKey() {
        var encoded = key.getEncoded();
        var typed = Arrays.copyOfRange(encoded, X509_PREFIX.length - 1, encoded.length);
        typed[0] = ED25519;
        return typed;
    }

    private static PublicKey publicKey(byte[] raw) throws GeneralSecurityException {
        var encoded = Arrays.copyOf(X509_PREFIX, X509_PREFIX.length + KEY_BYTES);
        System.arraycopy(raw, 0, encoded, X509_PREFIX.length, KEY_BYTES);
        return KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(encoded));
    }
}
