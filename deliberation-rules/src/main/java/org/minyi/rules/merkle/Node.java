package org.minyi.rules.merkle;

/**
 * The place of a complete subtree: of {@code 2^level} leaves, the one with this index from the left. Once its leaves are
 * there its hash never changes, so it can be stored under this name for ever.
 */
public record Node(int level, long index) {
    public Node {
        if (level < 0 || level > 62 || index < 0) {
            throw new IllegalArgumentException("No node: level " + level + ", index " + index);
        }
    }
}
