package org.minyi.local.audit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.minyi.rules.merkle.Hash;
import org.minyi.rules.merkle.HashTree;
import org.minyi.rules.merkle.Node;
import org.minyi.rules.merkle.Proofs;
import org.minyi.rules.merkle.checkpoint.Checkpoint;
import org.minyi.rules.merkle.checkpoint.SignerKey;
import org.minyi.rules.merkle.export.ExportLines;
import picocli.CommandLine;

@DisplayName("minyi record")
class RecordCommandTest {
    private static final String ORIGIN = "minyi.gusu.example/record";

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private final HashTree tree = new HashTree();
    private final Proofs proofs = new Proofs(tree);

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "'', ''",
        "'\n', 'EMPTY'",
        "'a', 'a'",
        "'a\n', 'a'",
        "'a\n\nb\n', 'a|EMPTY|b'",
        "'a\r\nb\r\n', 'a\r|b\r'",
        "'\n\n', 'EMPTY|EMPTY'",
        "'民议\n\u0000\t', '民议|\u0000\t'"
    })
    @DisplayName("root takes the bytes of each line as a leaf")
    void root(String file, String leaves) {
        Stream.of(leaves.split("\\|"))
                .filter(leaf -> !leaf.isEmpty())
                .forEach(leaf -> tree.append(leaf.equals("EMPTY") ? new byte[0] : leaf.getBytes(UTF_8)));

        assertThat(runOn(file.getBytes(UTF_8), "root", "-")).isZero();
        assertThat(out).hasToString(proofs.root(tree.size()) + "\n");
    }

    @Test
    @DisplayName("root takes any bytes and lines of any length")
    void binary() throws IOException {
        var line = new byte[200_000];
        Arrays.fill(line, (byte) 0xFE);
        tree.append(line);
        tree.append(line);
        var bytes = new ByteArrayOutputStream();
        bytes.writeBytes(line);
        bytes.write('\n');
        bytes.writeBytes(line);

        assertThat(run(
                        "root",
                        Files.write(folder.resolve("leaves"), bytes.toByteArray())
                                .toString()))
                .isZero();
        assertThat(out).hasToString(proofs.root(2) + "\n");
    }

    @Test
    @DisplayName("inclusion verifies a proof and tells a false one by exit code and reason")
    void inclusion() {
        grow(8);
        var leaf = tree.hash(new Node(0, 5)).hex();
        var proof = text(proofs.inclusion(5, 8).path());

        assertThat(inclusion("8", "5", leaf, proofs.root(8).hex(), proof)).isZero();
        assertThat(out).hasToString("verified\n");
        assertThat(inclusion("8", "4", leaf, proofs.root(8).hex(), proof)).isEqualTo(1);
        assertThat(inclusion("8", "8", leaf, proofs.root(8).hex(), proof)).isEqualTo(1);
        assertThat(inclusion("0", "0", leaf, proofs.root(0).hex(), "")).isEqualTo(1);
        assertThat(inclusion("1", "0", leaf, leaf, "")).isZero();
        assertThat(out.toString()).contains("not verified: a tree of 8 leaves has no leaf of index 8\n");
    }

    @Test
    @DisplayName("consistency verifies a proof and tells a false one by exit code and reason")
    void consistency() {
        grow(8);
        var proof = text(proofs.consistency(6, 8).path());
        var root6 = proofs.root(6).hex();
        var root8 = proofs.root(8).hex();
        var nothing = Hash.ofEmptyTree().hex();

        assertThat(consistency("6", "8", root6, root8, proof)).isZero();
        assertThat(consistency("8", "8", root8, root8, "")).isZero();
        assertThat(consistency("0", "8", nothing, root8, "")).isZero();
        assertThat(out).hasToString("verified\nverified\nverified\n");
        assertThat(consistency("6", "8", root8, root6, proof)).isEqualTo(1);
        assertThat(consistency("8", "6", root8, root6, proof)).isEqualTo(1);
        assertThat(consistency("6", "8", root6, root8, "")).isEqualTo(1);
        assertThat(out.toString()).contains("not verified: a tree does not shrink from 8 to 6 leaves\n");
    }

    @Test
    @DisplayName("what is no number or hash is refused with 2 and every reason")
    void unreadable() {
        var hash = Hash.ofEmptyTree().hex();

        assertThat(inclusion("-1", "x", hash.toUpperCase(Locale.ROOT), "12", hash + ","))
                .isEqualTo(2);
        assertThat(err.toString().lines()).hasSize(5).anyMatch(line -> line.startsWith("--proof: ''"));
        assertThat(consistency("1", "9999999999999999999", hash, hash, hash)).isEqualTo(2);
        assertThat(run("inclusion", "--size", "1")).isEqualTo(2);
        assertThat(run("root", folder.resolve("missing").toString())).isEqualTo(2);
        assertThat(run()).isEqualTo(2);
        assertThat(err.toString()).contains("no such file");
        assertThat(out.toString()).isEmpty();
    }

    @Test
    @DisplayName("verify checks an export against the key")
    void verify() throws IOException {
        var key = key();
        var keyFile = Files.writeString(folder.resolve("key"), key.verifier().text() + "\n")
                .toString();
        var export = new ByteArrayOutputStream();
        export.writeBytes(ExportLines.head());
        export.writeBytes(ExportLines.leaf("决议".getBytes(UTF_8)));
        tree.append("决议".getBytes(UTF_8));
        export.writeBytes(ExportLines.checkpoint(new Checkpoint(ORIGIN, 1, proofs.root(1)).sign(key)));
        var forged = export.toString(UTF_8).replace("决议", "决定").getBytes(UTF_8);

        assertThat(runOn(export.toByteArray(), "verify", "-", "--key", keyFile)).isZero();
        assertThat(out).hasToString("verified: 1 leaves, 1 checkpoints, root " + proofs.root(1) + "\n");
        assertThat(runOn(forged, "verify", "-", "--key", keyFile)).isEqualTo(1);
        assertThat(out.toString()).contains("not verified: checkpoint 1: ");
        assertThat(runOn("x".getBytes(UTF_8), "verify", "-", "--key", keyFile)).isEqualTo(2);
        assertThat(err.toString()).contains("-: line 1: an export begins with");
        assertThat(run("verify", keyFile, "--key", folder.resolve("none").toString()))
                .isEqualTo(2);
        assertThat(err.toString()).contains("none: no such file");
        Files.writeString(folder.resolve("bad"), "no key");
        assertThat(run("verify", keyFile, "--key", folder.resolve("bad").toString()))
                .isEqualTo(2);
    }

    private void grow(int leaves) {
        for (int leaf = 0; leaf < leaves; leaf++) {
            tree.append(("leaf " + leaf).getBytes(UTF_8));
        }
    }

    private int inclusion(String size, String index, String leaf, String root, String proof) {
        return run(
                "inclusion", "--size", size, "--index", index, "--leaf-hash", leaf, "--root", root, "--proof", proof);
    }

    private int consistency(String size1, String size2, String root1, String root2, String proof) {
        return run(
                "consistency",
                "--size1",
                size1,
                "--size2",
                size2,
                "--root1",
                root1,
                "--root2",
                root2,
                "--proof",
                proof);
    }

    private static String text(List<Hash> proof) {
        return proof.stream().map(Hash::hex).collect(Collectors.joining(","));
    }

    private int runOn(byte[] input, String... arguments) {
        var before = System.in;
        System.setIn(new ByteArrayInputStream(input));
        try {
            return run(arguments);
        } finally {
            System.setIn(before);
        }
    }

    private int run(String... arguments) {
        return new CommandLine(new RecordCommand())
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(arguments);
    }

    private static SignerKey key() {
        try {
            return SignerKey.of(ORIGIN, KeyPairGenerator.getInstance("Ed25519").generateKeyPair());
        } catch (NoSuchAlgorithmException missing) {
            throw new AssertionError(missing);
        }
    }
}
