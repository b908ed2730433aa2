package org.minyi.rules.merkle;

import java.util.ArrayList;
import java.util.List;

/**
 * Roots and proofs for any size a tree has had, each from a number of nodes that grows with the logarithm of that size.
 *
 * <p>Source: RFC 9162, sections 2.1.1, 2.1.3.1 and 2.1.4.1.
 */
public record Proofs(Nodes nodes) {
    /** The root of the tree when it had this many leaves. */
    public Hash root(long size) {
        var hashing = new TreeHashing();
        return size == 0 ? hashing.nothing() : hash(hashing, 0, size);
    }

    /** Proves that the leaf of this index, from 0, is in the tree of this size. */
    public InclusionProof inclusion(long index, long size) {
        if (index < 0 || index >= size) {
            throw new IllegalArgumentException("A tree of " + size + " leaves has no leaf " + index);
        }
        var path = new ArrayList<Hash>();
        path(new TreeHashing(), index, 0, size, path);
        return new InclusionProof(index, size, path);
    }

    /** Proves that the tree of {@code size2} leaves only appended to that of {@code size1}. */
    public ConsistencyProof consistency(long size1, long size2) {
        if (size1 < 0 || size1 > size2) {
            throw new IllegalArgumentException("A tree does not shrink from " + size1 + " to " + size2);
        }
        var path = new ArrayList<Hash>();
        if (size1 > 0) {
            grown(new TreeHashing(), size1, 0, size2, path);
        }
        return new ConsistencyProof(size1, size2, path);
    }

    private void path(TreeHashing hashing, long index, long from, long to, List<Hash> path) {
        if (to - from == 1) {
            return;
        }
        long middle = from + leftPart(to - from);
        if (index < middle) {
            path(hashing, index, from, middle, path);
            path.add(hash(hashing, middle, to));
        } else {
            path(hashing, index, middle, to, path);
            path.add(hash(hashing, from, middle));
        }
    }

    /** {@code from} is 0 exactly as long as the earlier tree's root itself has not been split. */
    private void grown(TreeHashing hashing, long end, long from, long to, List<Hash> path) {
        if (end == to) {
            if (from > 0) {
                path.add(hash(hashing, from, to));
            }
            return;
        }
        long middle = from + leftPart(to - from);
        if (end <= middle) {
            grown(hashing, end, from, middle, path);
            path.add(hash(hashing, middle, to));
        } else {
            grown(hashing, end, middle, to, path);
            path.add(hash(hashing, from, middle));
        }
    }

    private Hash hash(TreeHashing hashing, long from, long to) {
        long length = to - from;
        if (Long.bitCount(length) == 1) {
            int level = Long.numberOfTrailingZeros(length);
            return nodes.hash(new Node(level, from >> level));
        }
        long middle = from + leftPart(length);
        return hashing.node(hash(hashing, from, middle), hash(hashing, middle, to));
    }

    /** The largest power of two below a length of at least 2. */
    private static long leftPart(long length) {
        return Long.highestOneBit(length - 1);
    }
}
