package org.minyi.rules.merkle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.minyi.rules.merkle.Verification.NotVerified;
import org.minyi.rules.merkle.Verification.Verified;

class MerklePropertyTest {
    @Property(tries = 500)
    void anInclusionProofWithAnythingAlteredFails(@ForAll @IntRange(min = 1, max = 300) int size, @ForAll long seed) {
        var random = new Random(seed);
        var tree = Trees.of(size);
        int index = random.nextInt(size);
        var leaf = tree.hash(new Node(0, index));
        var proof = new Proofs(tree).inclusion(index, size);
        var root = new Proofs(tree).root(size);

        assertThat(proof.verify(leaf, root)).isEqualTo(new Verified());
        assertThat(proof.verify(flipped(leaf, random), root)).isInstanceOf(NotVerified.class);
        assertThat(proof.verify(leaf, flipped(root, random))).isInstanceOf(NotVerified.class);
        for (var path : alterations(proof.path(), random)) {
            assertThat(new InclusionProof(index, size, path).verify(leaf, root)).isInstanceOf(NotVerified.class);
        }
        int other = random.nextInt(size + 1);
        if (other != index) {
            assertThat(new InclusionProof(other, size, proof.path()).verify(leaf, root))
                    .isInstanceOf(NotVerified.class);
        }
    }

    @Property(tries = 500)
    void aConsistencyProofWithAnythingAlteredFails(@ForAll @IntRange(min = 1, max = 300) int size2, @ForAll long seed) {
        var random = new Random(seed);
        var proofs = new Proofs(Trees.of(size2));
        int size1 = 1 + random.nextInt(size2);
        var root1 = proofs.root(size1);
        var root2 = proofs.root(size2);
        var proof = proofs.consistency(size1, size2);

        assertThat(proof.verify(root1, root2)).isEqualTo(new Verified());
        assertThat(proof.verify(flipped(root1, random), root2)).isInstanceOf(NotVerified.class);
        assertThat(proof.verify(root1, flipped(root2, random))).isInstanceOf(NotVerified.class);
        for (var path : alterations(proof.path(), random)) {
            assertThat(new ConsistencyProof(size1, size2, path).verify(root1, root2))
                    .isInstanceOf(NotVerified.class);
        }
    }

    @Property(tries = 200)
    void aTreeWithAnEarlierLeafAlteredIsNotConsistentAnyMore(
            @ForAll @IntRange(min = 1, max = 200) int size2, @ForAll long seed) {
        var random = new Random(seed);
        int size1 = 1 + random.nextInt(size2);
        var before = new Proofs(Trees.of(size2)).root(size1);
        var leaves = Trees.leaves(size2);
        leaves.get(random.nextInt(size1))[0] ^= 1;
        var forged = new HashTree();
        leaves.forEach(forged::append);

        var proof = new Proofs(forged).consistency(size1, size2);

        assertThat(proof.verify(before, new Proofs(forged).root(size2))).isInstanceOf(NotVerified.class);
    }

    private static List<List<Hash>> alterations(List<Hash> path, Random random) {
        var all = new ArrayList<List<Hash>>();
        var longer = new ArrayList<>(path);
        longer.add(random.nextInt(path.size() + 1), Hash.ofLeaf(new byte[] {1}));
        all.add(longer);
        if (!path.isEmpty()) {
            int at = random.nextInt(path.size());
            var changed = new ArrayList<>(path);
            changed.set(at, flipped(path.get(at), random));
            all.add(changed);
            var shorter = new ArrayList<>(path);
            shorter.remove(at);
            all.add(shorter);
        }
        if (path.size() > 1) {
            all.add(path.reversed());
        }
        return all;
    }

    private static Hash flipped(Hash hash, Random random) {
        var bytes = hash.bytes();
        bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
        return Hash.of(bytes);
    }
}
