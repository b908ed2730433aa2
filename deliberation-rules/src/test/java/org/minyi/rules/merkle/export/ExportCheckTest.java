package org.minyi.rules.merkle.export;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.minyi.rules.merkle.HashTree;
import org.minyi.rules.merkle.Proofs;
import org.minyi.rules.merkle.checkpoint.Checkpoint;
import org.minyi.rules.merkle.checkpoint.SignerKey;
import org.minyi.rules.merkle.export.ExportCheck.NotVerified;
import org.minyi.rules.merkle.export.ExportCheck.Unreadable;
import org.minyi.rules.merkle.export.ExportCheck.Verified;

@DisplayName("An export of the whole record")
class ExportCheckTest {
    private static final String ORIGIN = "minyi.gusu.example/record";

    private final SignerKey key = key();
    private final HashTree tree = new HashTree();
    private final ByteArrayOutputStream export = new ByteArrayOutputStream();

    ExportCheckTest() {
        export.writeBytes(ExportLines.head());
    }

    @Test
    @DisplayName("is verified with all its checkpoints, whatever bytes the leaves are")
    void verified() {
        leaf("会议纪要".getBytes(UTF_8));
        leaf(new byte[] {0, '\n', '\r', -1});
        checkpoint(ORIGIN);
        leaf(new byte[] {'\r', -1});
        leaf(new byte[0]);
        checkpoint(ORIGIN);

        var last = new Checkpoint(ORIGIN, 4, new Proofs(tree).root(4));
        assertThat(check()).isEqualTo(new Verified(last, 2));
        assertThat(export.toString(UTF_8)).contains("\nleaf 会议纪要\nleaf64 AAoN/w==\ncheckpoint 5\n");
    }

    @Test
    @DisplayName("of a record without leaves has one checkpoint of size 0")
    void empty() {
        checkpoint(ORIGIN);
        assertThat(check()).isInstanceOf(Verified.class);
    }

    @Test
    @DisplayName("is not verified without a checkpoint over all leaves")
    void uncovered() {
        assertThat(check()).isEqualTo(new NotVerified("there is no checkpoint"));
        leaf("a".getBytes(UTF_8));
        checkpoint(ORIGIN);
        leaf("b".getBytes(UTF_8));
        assertThat(check()).isEqualTo(new NotVerified("no checkpoint covers the last leaves, 1 in number"));
    }

    @ParameterizedTest
    @CsvSource({
        "leaf a, leaf A, 'checkpoint 1: the leaves above it have another root, '",
        "'leaf a\n', '', 'checkpoint 1: it is of 2 leaves, but 1 stand above it'",
        "leaf b, leaf b2, 'checkpoint 1: the leaves above it have another root, '",
        "leaf c, leaf d, 'checkpoint 2: the leaves above it have another root, '",
        "'record\n2\n', 'record\n3\n', 'checkpoint 1: the signature by minyi.gusu.example/record does not fit the text'",
    })
    @DisplayName("is not verified with anything altered")
    void altered(String before, String after, String reason) {
        leaf("a".getBytes(UTF_8));
        leaf("b".getBytes(UTF_8));
        checkpoint(ORIGIN);
        leaf("c".getBytes(UTF_8));
        checkpoint(ORIGIN);

        var forged = export.toString(UTF_8).replace(before, after);
        assertThat(ExportCheck.check(lines(forged.getBytes(UTF_8)), key.verifier()))
                .isInstanceOfSatisfying(
                        NotVerified.class, no -> assertThat(no.reason()).startsWith(reason));
    }

    @Test
    @DisplayName("is not verified with another key or a checkpoint of another record")
    void otherRecord() {
        checkpoint(ORIGIN);
        assertThat(ExportCheck.check(lines(export.toByteArray()), key().verifier()))
                .isInstanceOf(NotVerified.class);
        checkpoint("other");
        assertThat(check()).isEqualTo(new NotVerified("checkpoint 2: it is of another record, other"));
    }

    @Test
    @DisplayName("is unreadable where lines are missing or none of the form, and says which")
    void unreadable() {
        assertThat(faults("")).containsExactly("line 1: an export begins with 'minyi-record 1'");
        assertThat(
                        faults(
                                "minyi-record 2\nleave\nleaf64 !\ncheckpoint 0\ncheckpoint 1001\ncheckpoint 1\n\nleaf\ncheckpoint 2\n"))
                .containsExactly(
                        "line 1: an export begins with 'minyi-record 1'",
                        "line 2: neither leaf, leaf64 nor checkpoint",
                        "line 3: the leaf is not in base64",
                        "line 4: a checkpoint says of how many lines it is, at most 1000",
                        "line 5: a checkpoint says of how many lines it is, at most 1000",
                        "line 7: the note that ends here is no signed checkpoint",
                        "line 8: neither leaf, leaf64 nor checkpoint",
                        "line 9: the checkpoint lacks 2 lines");
        var note = "minyi-record 1\ncheckpoint 1\n\u00FF".getBytes(ISO_8859_1);
        assertThat(ExportCheck.check(lines(note), key.verifier()))
                .isInstanceOfSatisfying(
                        Unreadable.class,
                        no -> assertThat(no.faults())
                                .extracting(Object::toString)
                                .contains("line 3: not UTF-8"));
    }

    private List<String> faults(String text) {
        return ExportCheck.check(lines(text.getBytes(UTF_8)), key.verifier()) instanceof Unreadable(var faults)
                ? faults.stream().map(Object::toString).toList()
                : List.of();
    }

    private void leaf(byte[] leaf) {
        tree.append(leaf);
        export.writeBytes(ExportLines.leaf(leaf));
    }

    private void checkpoint(String origin) {
        var root = new Proofs(tree).root(tree.size());
        export.writeBytes(ExportLines.checkpoint(new Checkpoint(origin, tree.size(), root).sign(key)));
    }

    private ExportCheck check() {
        return ExportCheck.check(lines(export.toByteArray()), key.verifier());
    }

    private static List<byte[]> lines(byte[] bytes) {
        var lines = new ArrayList<byte[]>();
        int from = 0;
        for (int at = 0; at < bytes.length; at++) {
            if (bytes[at] == '\n') {
                lines.add(Arrays.copyOfRange(bytes, from, at));
                from = at + 1;
            }
        }
        if (from < bytes.length) {
            lines.add(Arrays.copyOfRange(bytes, from, bytes.length));
        }
        return lines;
    }

    private static SignerKey key() {
        try {
            return SignerKey.of(ORIGIN, KeyPairGenerator.getInstance("Ed25519").generateKeyPair());
        } catch (NoSuchAlgorithmException missing) {
            throw new AssertionError(missing);
        }
    }
}
