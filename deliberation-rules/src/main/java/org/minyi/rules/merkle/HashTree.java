package org.minyi.rules.merkle;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A tree in memory that grows at its right end and keeps the hash of every complete subtree, 64 bytes a leaf: all its
 * roots and proofs, the earlier ones too, cost no more than the logarithm of its size. Not for several threads at once.
 */
public final class HashTree implements Nodes {
    private static final int FIRST_CAPACITY = 64;

    private final TreeHashing hashing = new TreeHashing();
    private final List<byte[]> levels = new ArrayList<>(List.of(new byte[FIRST_CAPACITY * Hash.BYTES]));
    private long size;

    /** Number of leaves. */
    public long size() {
        return size;
    }

    /** Appends a leaf. */
    public void append(byte[] leaf) {
        var leaves = room(0, size);
        hashing.leaf(leaf, leaves, offset(size));
        size++;
        int level = 0;
        for (long count = size; (count & 1) == 0; count >>= 1) {
            var parents = room(level + 1, (count >> 1) - 1);
            hashing.node(levels.get(level), offset(count - 2), parents, offset((count >> 1) - 1));
            level++;
        }
    }

    @Override
    public Hash hash(Node node) {
        if (node.index() >= size >> node.level()) {
            throw new IllegalArgumentException("A tree of " + size + " leaves has no complete " + node);
        }
        return Hash.at(levels.get(node.level()), offset(node.index()));
    }

    private byte[] room(int level, long index) {
        if (level == levels.size()) {
            levels.add(new byte[FIRST_CAPACITY * Hash.BYTES]);
        }
        var hashes = levels.get(level);
        if (offset(index) == hashes.length) {
            hashes = Arrays.copyOf(hashes, Math.multiplyExact(hashes.length, 2));
            levels.set(level, hashes);
        }
        return hashes;
    }

    private static int offset(long index) {
        return Math.toIntExact(index * Hash.BYTES);
    }
}
