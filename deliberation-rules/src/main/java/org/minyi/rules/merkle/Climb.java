package org.minyi.rules.merkle;

/** The way from a node up to the root: its index among its level's nodes, and the index of the last one there. */
final class Climb {
    private final TreeHashing hashing = new TreeHashing();
    private long index;
    private long last;

    Climb(long index, long last) {
        this.index = index;
        this.last = last;
    }

    boolean isAtRoot() {
        return last == 0;
    }

    boolean siblingIsLeft() {
        return (index & 1) == 1 || index == last;
    }

    /** Leaves the levels on which the node is its parent's right child. */
    void skipRightTurns() {
        while ((index & 1) == 1) {
            step();
        }
    }

    /** Goes up past the next sibling; the last node of a level without a sibling is its own parent. */
    void up() {
        if (index == last) {
            while ((index & 1) == 0 && index != 0) {
                step();
            }
        }
        step();
    }

    Hash node(Hash left, Hash right) {
        return hashing.node(left, right);
    }

    private void step() {
        index >>= 1;
        last >>= 1;
    }
}
