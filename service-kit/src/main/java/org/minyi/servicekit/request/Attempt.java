package org.minyi.servicekit.request;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;

/**
 * One attempt of a caller to do something, known again by its {@code Idempotency-Key}: the aggregate it wrote remembers it, in
 * the same write, so that a repetition finds the work done. A controller method takes one as an argument.
 *
 * @param token stands for caller, endpoint and key; empty where the caller sent no key
 * @param fingerprint of the request body, in hex
 * @see <a href="https://datatracker.ietf.org/doc/draft-ietf-httpapi-idempotency-key-header/">The Idempotency-Key HTTP header
 *     field</a>
 */
public record Attempt(Optional<String> token, String fingerprint) {
    /** An attempt that nobody can repeat, such as what an event causes. */
    public static final Attempt ONCE = new Attempt(Optional.empty(), "");

    private static final SecureRandom CHANCE = new SecureRandom();
    private static final int ID_BYTES = 10;

    /** Id for an aggregate that this attempt creates: the same one when the attempt is repeated. */
    public String newId() {
        return token.map(known -> known.substring(0, 2 * ID_BYTES)).orElseGet(Attempt::randomId);
    }

    static Attempt of(String caller, String endpoint, String key, byte[] body) {
        return new Attempt(
                Optional.of(hash((caller + "\n" + endpoint + "\n" + key).getBytes(StandardCharsets.UTF_8))),
                hash(body));
    }

    private static String randomId() {
        var bytes = new byte[ID_BYTES];
        CHANCE.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    private static String hash(byte[] bytes) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes))
                    .substring(0, 40);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
