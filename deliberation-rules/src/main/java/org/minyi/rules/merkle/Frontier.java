package org.minyi.rules.merkle;

import java.util.ArrayList;
import java.util.List;

/**
 * All that must be kept of a tree to append to it and to know its root: its size and the roots of its complete subtrees,
 * the largest first. It has at most one hash for each binary digit of the size, and appending touches no more.
 *
 * @param size number of leaves
 * @param peaks one hash for each digit 1 in the binary form of the size
 */
public record Frontier(long size, List<Hash> peaks) {
    /** A tree without leaves. */
    public static final Frontier EMPTY = new Frontier(0, List.of());

    public Frontier {
        peaks = List.copyOf(peaks);
        if (size < 0 || peaks.size() != Long.bitCount(size)) {
            throw new IllegalArgumentException("A tree of " + size + " leaves has not " + peaks.size() + " peaks");
        }
    }

    /**
     * The tree with one leaf more, and what is new in it.
     *
     * @param added the leaf and every subtree it made complete, from the leaf up; what a store of nodes must write
     */
    public record Appended(Frontier frontier, List<Added> added) {}

    /** A node with its hash. */
    public record Added(Node node, Hash hash) {}

    /** Appends a leaf by its hash. */
    public Appended append(Hash leaf) {
        var hashing = new TreeHashing();
        var left = new ArrayList<>(peaks);
        var added = new ArrayList<Added>();
        var hash = leaf;
        int level = 0;
        added.add(new Added(new Node(level, size), hash));
        for (long index = size; (index & 1) == 1; index >>= 1) {
            hash = hashing.node(left.removeLast(), hash);
            level++;
            added.add(new Added(new Node(level, index >> 1), hash));
        }
        left.add(hash);
        return new Appended(new Frontier(size + 1, left), List.copyOf(added));
    }

    /** The root of the tree. */
    public Hash root() {
        var hashing = new TreeHashing();
        return peaks.reversed().stream()
                .reduce((right, left) -> hashing.node(left, right))
                .orElseGet(hashing::nothing);
    }
}
