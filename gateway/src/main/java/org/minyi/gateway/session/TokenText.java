package org.minyi.gateway.session;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes a token so that it compresses. A JWT is three Base64 parts; written as the bytes they stand for, claims that several
 * tokens share shrink to nothing and a cookie takes about half the room.
 */
final class TokenText {
    private static final Base64.Encoder ENCODER = Base64.getUrlEncoder().withoutPadding();

    private TokenText() {}

    static void write(String token, DataOutputStream out) throws IOException {
        var parts = decoded(token);
        out.writeByte(parts.map(found -> found.length).orElse(0));
        if (parts.isEmpty()) out.writeUTF(token);
        for (var part : parts.orElse(new byte[0][])) {
            out.writeShort(part.length);
            out.write(part);
        }
    }

    static String read(DataInputStream in) throws IOException {
        var count = in.readUnsignedByte();
        if (count == 0) return in.readUTF();
        var parts = new String[count];
        for (int i = 0; i < count; i++) parts[i] = ENCODER.encodeToString(in.readNBytes(in.readUnsignedShort()));
        return String.join(".", parts);
    }

    /** The parts' bytes, if the very same text can be made of them again. */
    private static Optional<byte[][]> decoded(String token) {
        try {
            var parts = Stream.of(token.split("\\.", -1))
                    .map(Base64.getUrlDecoder()::decode)
                    .toArray(byte[][]::new);
            var again = Arrays.stream(parts).map(ENCODER::encodeToString).collect(Collectors.joining("."));
            return again.equals(token) && parts.length < 256 ? Optional.of(parts) : Optional.empty();
        } catch (IllegalArgumentException opaque) {
            return Optional.empty();
        }
    }
}
