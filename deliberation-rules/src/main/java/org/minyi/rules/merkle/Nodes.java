package org.minyi.rules.merkle;

/** Where the hashes of complete subtrees are kept: in memory ({@link HashTree}) or in a store. */
public interface Nodes {
    /**
     * The hash of a complete subtree.
     *
     * @throws IllegalArgumentException if the tree has not all leaves of that subtree
     */
    Hash hash(Node node);
}
