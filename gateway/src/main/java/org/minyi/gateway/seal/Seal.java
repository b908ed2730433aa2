package org.minyi.gateway.seal;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import org.springframework.stereotype.Component;

/** Closes content so that it can be handed out: nobody else reads it, changes it, or uses it for another purpose. */
@Component
public class Seal {
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;

    private final List<SealKey> keys;
    private final SecureRandom random = new SecureRandom();

    Seal(SealProperties properties) {
        this.keys = properties.secrets().stream().map(SealKey::madeFrom).toList();
    }

    /**
     * Text fit for a cookie: key id, then nonce and cipher text in URL-safe Base64.
     *
     * @param purpose must be named again to open it
     */
    public String close(String purpose, byte[] content) {
        var nonce = new byte[NONCE];
        random.nextBytes(nonce);
        try {
            var cipher = cipher(Cipher.ENCRYPT_MODE, keys.getFirst(), purpose, nonce);
            var closed = new byte[NONCE + cipher.getOutputSize(content.length)];
            System.arraycopy(nonce, 0, closed, 0, NONCE);
            cipher.doFinal(content, 0, content.length, closed, NONCE);
            return keys.getFirst().id()
                    + Base64.getUrlEncoder().withoutPadding().encodeToString(closed);
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("this JDK has no AES-GCM", missing);
        }
    }

    /** The content; empty when it was sealed for another purpose, with a secret no longer known, or was tampered with. */
    public Optional<byte[]> open(String purpose, String text) {
        return keys.stream()
                .filter(key -> text.startsWith(key.id()))
                .findFirst()
                .flatMap(key -> open(key, purpose, text.substring(SealKey.ID_LENGTH)));
    }

    private static Optional<byte[]> open(SealKey key, String purpose, String encoded) {
        try {
            var closed = Base64.getUrlDecoder().decode(encoded);
            if (closed.length < NONCE + TAG_BITS / 8) return Optional.empty();
            var cipher = cipher(Cipher.DECRYPT_MODE, key, purpose, closed);
            return Optional.of(cipher.doFinal(closed, NONCE, closed.length - NONCE));
        } catch (IllegalArgumentException | AEADBadTagException tampered) {
            return Optional.empty();
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("this JDK has no AES-GCM", missing);
        }
    }

    private static Cipher cipher(int mode, SealKey key, String purpose, byte[] nonceFirst)
            throws GeneralSecurityException {
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key.key(), new GCMParameterSpec(TAG_BITS, nonceFirst, 0, NONCE));
        cipher.updateAAD(purpose.getBytes(StandardCharsets.UTF_8));
        return cipher;
    }
}
