package org.minyi.rules.merkle;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.List;

/** Trees for tests, and the tree hash written down as the RFC defines it, slow and plain. */
final class Trees {
    private Trees() {}

    static HashTree of(int size) {
        var tree = new HashTree();
        leaves(size).forEach(tree::append);
        return tree;
    }

    static List<byte[]> leaves(int size) {
        var leaves = new ArrayList<byte[]>();
        for (int leaf = 0; leaf < size; leaf++) {
            leaves.add(("leaf " + leaf).getBytes(StandardCharsets.UTF_8));
        }
        return leaves;
    }

    static Hash root(List<byte[]> leaves) {
        return switch (leaves.size()) {
            case 0 -> sha256(new byte[0]);
            case 1 -> sha256(new byte[] {0}, leaves.getFirst());
            default -> {
                int k = 1;
                while (2 * k < leaves.size()) {
                    k *= 2;
                }
                var left = root(leaves.subList(0, k));
                var right = root(leaves.subList(k, leaves.size()));
                yield sha256(new byte[] {1}, left.bytes(), right.bytes());
            }
        };
    }

    private static Hash sha256(byte[]... parts) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            for (var part : parts) {
                digest.update(part);
            }
            return Hash.of(digest.digest());
        } catch (NoSuchAlgorithmException missing) {
            throw new AssertionError(missing);
        }
    }
}
