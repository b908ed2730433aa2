package org.minyi.rules.merkle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.HashMap;
import java.util.HashSet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.minyi.rules.merkle.Verification.NotVerified;
import org.minyi.rules.merkle.Verification.Verified;

@DisplayName("Roots and proofs of a tree")
class ProofsTest {
    private static final int MOST = 70;
    private static final Hash OTHER = Hash.ofLeaf(new byte[] {42});

    private final HashTree tree = Trees.of(MOST);
    private final Proofs proofs = new Proofs(tree);

    @Test
    @DisplayName("the root of every size is the one the RFC defines")
    void roots() {
        var leaves = Trees.leaves(MOST);
        for (int size = 0; size <= MOST; size++) {
            assertThat(proofs.root(size)).isEqualTo(Trees.root(leaves.subList(0, size)));
        }
    }

    @Test
    @DisplayName("every leaf is proved in every tree that has it, with no more hashes than the tree is high")
    void inclusion() {
        for (int size = 1; size <= MOST; size++) {
            int height = 64 - Long.numberOfLeadingZeros(size - 1L);
            for (int index = 0; index < size; index++) {
                var proof = proofs.inclusion(index, size);

                assertThat(proof.verify(tree.hash(new Node(0, index)), proofs.root(size)))
                        .isEqualTo(new Verified());
                assertThat(proof.path()).hasSizeLessThanOrEqualTo(height);
            }
        }
    }

    @Test
    @DisplayName("every size is proved to have grown into every later one")
    void consistency() {
        for (int size2 = 0; size2 <= MOST; size2++) {
            for (int size1 = 0; size1 <= size2; size1++) {
                var proof = proofs.consistency(size1, size2);

                assertThat(proof.verify(proofs.root(size1), proofs.root(size2))).isEqualTo(new Verified());
            }
        }
    }

    @Test
    @DisplayName("what is not in the tree cannot be proved")
    void outside() {
        assertThatIllegalArgumentException().isThrownBy(() -> proofs.inclusion(3, 3));
        assertThatIllegalArgumentException().isThrownBy(() -> proofs.inclusion(-1, 3));
        assertThatIllegalArgumentException().isThrownBy(() -> proofs.consistency(4, 3));
        assertThatIllegalArgumentException().isThrownBy(() -> proofs.consistency(-1, 3));
        assertThatIllegalArgumentException().isThrownBy(() -> proofs.root(MOST + 1));
        assertThatIllegalArgumentException().isThrownBy(() -> tree.hash(new Node(1, MOST / 2)));
    }

    @Test
    @DisplayName("a proof of inclusion says why it fails")
    void whyInclusionFails() {
        var leaf = tree.hash(new Node(0, 5));
        var proof = proofs.inclusion(5, 8);

        assertThat(proof.verify(OTHER, proofs.root(8)))
                .isInstanceOfSatisfying(
                        NotVerified.class, no -> assertThat(no.reason()).contains("another root"));
        assertThat(new InclusionProof(8, 8, proof.path()).verify(leaf, proofs.root(8)))
                .isEqualTo(new NotVerified("a tree of 8 leaves has no leaf of index 8"));
        assertThat(new InclusionProof(5, 8, proof.path().subList(0, 2)).verify(leaf, proofs.root(8)))
                .isEqualTo(new NotVerified("the proof has fewer hashes than the tree is high"));
        assertThat(new InclusionProof(0, 1, proof.path()).verify(leaf, leaf))
                .isEqualTo(new NotVerified("the proof has more hashes than the tree is high"));
        assertThat(new InclusionProof(0, 0, proof.path()).verify(leaf, leaf)).isInstanceOf(NotVerified.class);
    }

    @Test
    @DisplayName("a proof of consistency says why it fails")
    void whyConsistencyFails() {
        var root6 = proofs.root(6);
        var root8 = proofs.root(8);
        var path = proofs.consistency(6, 8).path();

        assertThat(new ConsistencyProof(6, 8, path).verify(OTHER, root8))
                .isEqualTo(new NotVerified("the proof leads to another first root, " + root6));
        assertThat(new ConsistencyProof(6, 8, path).verify(root6, OTHER))
                .isEqualTo(new NotVerified("the proof leads to another second root, " + root8));
        assertThat(new ConsistencyProof(6, 8, path.subList(0, 2)).verify(root6, root8))
                .isEqualTo(new NotVerified("the proof has fewer hashes than the tree is high"));
        assertThat(new ConsistencyProof(1, 2, path).verify(root6, root8))
                .isEqualTo(new NotVerified("the proof has more hashes than the tree is high"));
        assertThat(new ConsistencyProof(8, 6, path).verify(root8, root6))
                .isEqualTo(new NotVerified("a tree does not shrink from 8 to 6 leaves"));
    }

    @Test
    @DisplayName("no proof is needed from nothing or to the same size, and none may be given")
    void emptyProofs() {
        var root = proofs.root(8);
        var path = proofs.consistency(6, 8).path();
        var none = proofs.consistency(8, 8);
        var fromNothing = proofs.consistency(0, 8);

        assertThat(none.verify(root, OTHER)).isEqualTo(new NotVerified("trees of the same size have different roots"));
        assertThat(new ConsistencyProof(8, 8, path).verify(root, root)).isInstanceOf(NotVerified.class);
        assertThat(fromNothing.verify(OTHER, root))
                .isEqualTo(new NotVerified("the first root is not that of an empty tree"));
        assertThat(new ConsistencyProof(0, 8, path).verify(Hash.ofEmptyTree(), root))
                .isInstanceOf(NotVerified.class);
        assertThat(new ConsistencyProof(0, 0, path.subList(0, 0)).verify(Hash.ofEmptyTree(), root))
                .isEqualTo(new NotVerified("the second root is not that of an empty tree"));
        assertThat(new ConsistencyProof(6, 8, none.path()).verify(proofs.root(6), root))
                .isEqualTo(new NotVerified("the proof is empty"));
    }

    @Test
    @DisplayName("a frontier tells a store each node once, and the stored nodes are the tree's")
    void frontier() {
        var stored = new HashMap<Node, Hash>();
        var frontier = Frontier.EMPTY;
        for (int leaf = 0; leaf < MOST; leaf++) {
            var appended = frontier.append(tree.hash(new Node(0, leaf)));
            for (var added : appended.added()) {
                assertThat(stored.put(added.node(), added.hash())).isNull();
                assertThat(added.hash()).isEqualTo(tree.hash(added.node()));
            }
            frontier = appended.frontier();
            assertThat(frontier.root()).isEqualTo(proofs.root(leaf + 1));
        }

        var fromStore = new Proofs(node -> stored.getOrDefault(node, OTHER));
        assertThat(fromStore.inclusion(11, 69)).isEqualTo(proofs.inclusion(11, 69));
        assertThat(stored.keySet()).hasSameSizeAs(new HashSet<>(stored.values()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Frontier(3, fromStore.inclusion(0, 2).path()));
    }
}
