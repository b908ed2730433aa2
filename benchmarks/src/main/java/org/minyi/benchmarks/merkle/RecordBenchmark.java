package org.minyi.benchmarks.merkle;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.minyi.rules.merkle.Frontier;
import org.minyi.rules.merkle.Hash;
import org.minyi.rules.merkle.HashTree;
import org.minyi.rules.merkle.Node;
import org.minyi.rules.merkle.Proofs;
import org.minyi.rules.merkle.Verification;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/**
 * A million leaves of 256 bytes. {@code oneHash} reads them once; {@code sameBlocks} hashes as many 64-byte blocks in one
 * go as the tree must by its definition: five a leaf and two a node, prefixes and padding included.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class RecordBenchmark {
    private static final int LEAVES = 1_000_000;
    private static final int LEAF_BYTES = 256;
    private static final int BLOCK = 64;
    private static final int BLOCKS_PER_LEAF_AND_NODE = 7;

    private final byte[][] leaves = new byte[LEAVES][LEAF_BYTES];
    private final HashTree tree = new HashTree();
    private final Proofs proofs = new Proofs(tree);
    private Hash root = Hash.ofEmptyTree();

    @Setup
    public void grow() {
        var random = new Random(9162);
        for (var leaf : leaves) {
            random.nextBytes(leaf);
            tree.append(leaf);
        }
        root = proofs.root(LEAVES);
    }

    @Benchmark
    public byte[] oneHash() throws NoSuchAlgorithmException {
        var digest = MessageDigest.getInstance("SHA-256");
        for (var leaf : leaves) {
            digest.update(leaf);
        }
        return digest.digest();
    }

    @Benchmark
    public byte[] sameBlocks() throws NoSuchAlgorithmException {
        var digest = MessageDigest.getInstance("SHA-256");
        for (var leaf : leaves) {
            digest.update(leaf);
            digest.update(leaf, 0, (BLOCKS_PER_LEAF_AND_NODE * BLOCK) - LEAF_BYTES);
        }
        return digest.digest();
    }

    @Benchmark
    public Hash append() {
        var grown = new HashTree();
        for (var leaf : leaves) {
            grown.append(leaf);
        }
        return new Proofs(grown).root(LEAVES);
    }

    @Benchmark
    public Hash appendToFrontier() {
        var frontier = Frontier.EMPTY;
        for (var leaf : leaves) {
            frontier = frontier.append(Hash.ofLeaf(leaf)).frontier();
        }
        return frontier.root();
    }

    @Benchmark
    public void proveEachLeaf(Blackhole blackhole) {
        for (int leaf = 0; leaf < LEAVES; leaf++) {
            blackhole.consume(proofs.inclusion(leaf, LEAVES));
        }
    }

    /** A thousand proofs, made and verified; a full proof takes 20 hashes of a node. */
    @Benchmark
    public void proveAndVerifyAThousand(Blackhole blackhole) {
        for (int leaf = 0; leaf < LEAVES; leaf += 1000) {
            var verdict = proofs.inclusion(leaf, LEAVES).verify(tree.hash(new Node(0, leaf)), root);
            if (verdict instanceof Verification.NotVerified(var reason)) {
                throw new IllegalStateException(reason);
            }
            blackhole.consume(verdict);
        }
    }
}
