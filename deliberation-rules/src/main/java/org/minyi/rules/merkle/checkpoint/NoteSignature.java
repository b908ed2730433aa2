package org.minyi.rules.merkle.checkpoint;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;

/**
 * A signature line of a note.
 *
 * @param name of the key
 * @param base64 the key's id in four bytes and the signature proper
 */
record NoteSignature(String name, String base64) {
    private static final String DASH = "— ";

    static NoteSignature of(VerifierKey key, byte[] signature) {
        var bytes = ByteBuffer.allocate(Integer.BYTES + signature.length)
                .putInt(key.id())
                .put(signature);
        return new NoteSignature(key.name(), Base64.getEncoder().encodeToString(bytes.array()));
    }

    static Optional<NoteSignature> read(String line) {
        var parts = line.split(" ", -1);
        if (parts.length != 3 || !line.startsWith(DASH) || !VerifierKey.isName(parts[1])) {
            return Optional.empty();
        }
        try {
            boolean hasId = Base64.getDecoder().decode(parts[2]).length > Integer.BYTES;
            return hasId ? Optional.of(new NoteSignature(parts[1], parts[2])) : Optional.empty();
        } catch (IllegalArgumentException noBase64) {
            return Optional.empty();
        }
    }

    boolean isOf(VerifierKey key) {
        return name.equals(key.name()) && ByteBuffer.wrap(bytes()).getInt() == key.id();
    }

    byte[] signature() {
        var bytes = bytes();
        return Arrays.copyOfRange(bytes, Integer.BYTES, bytes.length);
    }

    String line() {
        return DASH + name + " " + base64 + "\n";
    }

    private byte[] bytes() {
        return Base64.getDecoder().decode(base64);
    }
}
