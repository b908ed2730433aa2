package org.minyi.rules.merkle;

import java.util.List;
import org.minyi.rules.merkle.Verification.NotVerified;
import org.minyi.rules.merkle.Verification.Verified;

/**
 * Claims that a leaf is in a tree.
 *
 * @param index of the leaf, from 0
 * @param size of the tree
 * @param path from the leaf's sibling up to the root's child
 */
public record InclusionProof(long index, long size, List<Hash> path) {
    public InclusionProof {
        path = List.copyOf(path);
    }

    /** Checks the claim for the hash of a leaf and the root of a tree (RFC 9162, section 2.1.3.2). */
    public Verification verify(Hash leaf, Hash root) {
        if (index < 0 || index >= size) {
            return new NotVerified("a tree of " + size + " leaves has no leaf of index " + index);
        }
        var climb = new Climb(index, size - 1);
        var hash = leaf;
        for (var sibling : path) {
            if (climb.isAtRoot()) {
                return new NotVerified("the proof has more hashes than the tree is high");
            }
            hash = climb.siblingIsLeft() ? climb.node(sibling, hash) : climb.node(hash, sibling);
            climb.up();
        }
        if (!climb.isAtRoot()) {
            return new NotVerified("the proof has fewer hashes than the tree is high");
        }
        return hash.equals(root) ? new Verified() : new NotVerified("the proof leads to another root, " + hash);
    }
}
