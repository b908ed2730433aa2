package org.minyi.rules.merkle;

import java.util.ArrayList;
import java.util.List;
import org.minyi.rules.merkle.Verification.NotVerified;
import org.minyi.rules.merkle.Verification.Verified;

/**
 * Claims that a tree only appended to an earlier one. A tree is consistent with itself and with the empty tree by an
 * empty proof.
 *
 * @param size1 of the earlier tree
 * @param size2 of the later tree
 * @param path as RFC 9162, section 2.1.4.1 orders it
 */
public record ConsistencyProof(long size1, long size2, List<Hash> path) {
    public ConsistencyProof {
        path = List.copyOf(path);
    }

    /** Checks the claim for the roots of both trees (RFC 9162, section 2.1.4.2). */
    public Verification verify(Hash root1, Hash root2) {
        if (size1 < 0 || size1 > size2) {
            return new NotVerified("a tree does not shrink from " + size1 + " to " + size2 + " leaves");
        }
        if (size1 == 0 && !root1.equals(Hash.ofEmptyTree())) {
            return new NotVerified("the first root is not that of an empty tree");
        }
        if (size2 == 0 && !root2.equals(Hash.ofEmptyTree())) {
            return new NotVerified("the second root is not that of an empty tree");
        }
        if (size1 == 0 || size1 == size2) {
            return withoutProof(root1, root2);
        }
        return path.isEmpty() ? new NotVerified("the proof is empty") : climb(root1, root2);
    }

    private Verification withoutProof(Hash root1, Hash root2) {
        if (!path.isEmpty()) {
            return new NotVerified("sizes like these need no proof, but one is given");
        }
        return size1 == 0 || root1.equals(root2)
                ? new Verified()
                : new NotVerified("trees of the same size have different roots");
    }

    private Verification climb(Hash root1, Hash root2) {
        var hashes = new ArrayList<>(path);
        if (Long.bitCount(size1) == 1) {
            hashes.addFirst(root1);
        }
        var climb = new Climb(size1 - 1, size2 - 1);
        climb.skipRightTurns();
        var earlier = hashes.getFirst();
        var later = hashes.getFirst();
        for (var sibling : hashes.subList(1, hashes.size())) {
            if (climb.isAtRoot()) {
                return new NotVerified("the proof has more hashes than the tree is high");
            }
            if (climb.siblingIsLeft()) {
                earlier = climb.node(sibling, earlier);
                later = climb.node(sibling, later);
            } else {
                later = climb.node(later, sibling);
            }
            climb.up();
        }
        if (!climb.isAtRoot()) {
            return new NotVerified("the proof has fewer hashes than the tree is high");
        }
        return compare(earlier, root1, later, root2);
    }

    private static Verification compare(Hash earlier, Hash root1, Hash later, Hash root2) {
        if (!earlier.equals(root1)) {
            return new NotVerified("the proof leads to another first root, " + earlier);
        }
        return later.equals(root2)
                ? new Verified()
                : new NotVerified("the proof leads to another second root, " + later);
    }
}
