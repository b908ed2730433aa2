package org.minyi.gateway.session;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/**
 * A signed-in person's tokens.
 *
 * @param subject the person's id at the issuer
 * @param accessToken what services are shown
 * @param accessExpires when they no longer take it
 * @param refreshToken gets the next one from the issuer
 * @param idToken names the session to the issuer at logout
 */
public record Session(String subject, String accessToken, Instant accessExpires, String refreshToken, String idToken) {
    private static final byte VERSION = 1;

    /** Whether the access token lasts for less than the given time. */
    boolean runsOutWithin(Duration margin, Instant now) {
        return accessExpires.isBefore(now.plus(margin));
    }

    byte[] toBytes() {
        var bytes = new ByteArrayOutputStream(4096);
        try (var out = new DataOutputStream(new DeflaterOutputStream(bytes))) {
            out.writeByte(VERSION);
            out.writeUTF(subject);
            out.writeLong(accessExpires.getEpochSecond());
            for (var token : new String[] {accessToken, refreshToken, idToken}) TokenText.write(token, out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    /** Empty for bytes of another version. */
    static Optional<Session> fromBytes(byte[] bytes) {
        try (var in = new DataInputStream(new InflaterInputStream(new ByteArrayInputStream(bytes)))) {
            if (in.readByte() != VERSION) return Optional.empty();
            var subject = in.readUTF();
            var expires = Instant.ofEpochSecond(in.readLong());
            var access = TokenText.read(in);
            var refresh = TokenText.read(in);
            return Optional.of(new Session(subject, access, expires, refresh, TokenText.read(in)));
        } catch (IOException otherVersion) {
            return Optional.empty();
        }
    }

    /** Never the tokens. */
    @Override
    public String toString() {
        return "Session[subject=" + subject + "]";
    }
}
