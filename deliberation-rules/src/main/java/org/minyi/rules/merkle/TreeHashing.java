package org.minyi.rules.merkle;

import java.nio.ByteBuffer;
import java.security.DigestException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** SHA-256 as the tree uses it; holds a digest and two buffers for many hashes, so it belongs to one thread. */
final class TreeHashing {
    private static final byte LEAF = 0;
    private static final byte NODE = 1;

    private final MessageDigest digest = sha256();
    private final byte[] pair = new byte[2 * Hash.BYTES];
    private final byte[] result = new byte[Hash.BYTES];

    Hash nothing() {
        finish(result, 0);
        return Hash.at(result, 0);
    }

    Hash leaf(byte[] leaf) {
        leaf(leaf, result, 0);
        return Hash.at(result, 0);
    }

    void leaf(byte[] leaf, byte[] target, int offset) {
        digest.update(LEAF);
        digest.update(leaf);
        finish(target, offset);
    }

    Hash node(Hash left, Hash right) {
        var both = ByteBuffer.wrap(pair);
        left.put(both);
        right.put(both);
        node(pair, 0, result, 0);
        return Hash.at(result, 0);
    }

    /** Hashes the two children that lie side by side from {@code from} on. */
    void node(byte[] children, int from, byte[] target, int offset) {
        digest.update(NODE);
        digest.update(children, from, 2 * Hash.BYTES);
        finish(target, offset);
    }

    private void finish(byte[] target, int offset) {
        try {
            digest.digest(target, offset, Hash.BYTES);
        } catch (DigestException tooShort) {
            throw new IllegalStateException(tooShort);
        }
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("Every Java platform has SHA-256", missing);
        }
    }
}
