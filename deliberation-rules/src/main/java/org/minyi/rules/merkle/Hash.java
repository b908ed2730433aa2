package org.minyi.rules.merkle;

import java.nio.ByteBuffer;
import java.util.HexFormat;
import java.util.Optional;

/**
 * A SHA-256 hash of the tree, kept as its four big-endian words so that it is a plain value.
 *
 * <p>Source: RFC 9162, section 2.1.1. A leaf is hashed behind a zero byte and a node behind a one byte, so that neither
 * can be passed off as the other.
 */
public record Hash(long first, long second, long third, long fourth) {
    /** The length of a hash in bytes. */
    public static final int BYTES = 32;

    private static final HexFormat HEX = HexFormat.of();

    /** The 32 bytes as a hash. */
    public static Hash of(byte[] bytes) {
        if (bytes.length != BYTES) {
            throw new IllegalArgumentException("A hash has " + BYTES + " bytes, not " + bytes.length);
        }
        return at(bytes, 0);
    }

    /** A hash written as 64 lower-case hexadecimal digits; empty if the text is anything else. */
    public static Optional<Hash> fromHex(String text) {
        return text.matches("[0-9a-f]{64}") ? Optional.of(of(HEX.parseHex(text))) : Optional.empty();
    }

    /** The hash of a leaf. */
    public static Hash ofLeaf(byte[] leaf) {
        return new TreeHashing().leaf(leaf);
    }

    /** The root of a tree without leaves: the hash of no bytes. */
    public static Hash ofEmptyTree() {
        return new TreeHashing().nothing();
    }

    /** The 32 bytes. */
    public byte[] bytes() {
        var bytes = new byte[BYTES];
        put(ByteBuffer.wrap(bytes));
        return bytes;
    }

    /** The hash as 64 lower-case hexadecimal digits. */
    public String hex() {
        return HEX.formatHex(bytes());
    }

    static Hash at(byte[] bytes, int offset) {
        var words = ByteBuffer.wrap(bytes, offset, BYTES);
        return new Hash(words.getLong(), words.getLong(), words.getLong(), words.getLong());
    }

    void put(ByteBuffer target) {
        target.putLong(first).putLong(second).putLong(third).putLong(fourth);
    }

    @Override
    public String toString() {
        return hex();
    }
}
