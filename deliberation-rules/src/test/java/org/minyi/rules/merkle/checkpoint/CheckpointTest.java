package org.minyi.rules.merkle.checkpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.minyi.rules.merkle.Hash;
import org.minyi.rules.merkle.Verification.NotVerified;
import org.minyi.rules.merkle.Verification.Verified;

@DisplayName("A signed checkpoint")
class CheckpointTest {
    /** The example of Go's package golang.org/x/mod/sumdb/note: a note from elsewhere, signed by another implementation. */
    private static final String GO_KEY = "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW";

    private static final String GO_NOTE = """
            If you think cryptography is the answer to your problem,
            then you don't know what your problem is.

            — PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=
            """;

    private static final String ORIGIN = "minyi.gusu.example/record";

    private final Checkpoint checkpoint = new Checkpoint(ORIGIN, 2, Hash.ofLeaf(new byte[0]));
    private final SignerKey key = key(ORIGIN);

    @Test
    @DisplayName("is read and verified as other implementations write it")
    void foreignNote() {
        var note = SignedNote.read(GO_NOTE).orElseThrow();

        assertThat(note.verify(VerifierKey.read(GO_KEY).orElseThrow())).isEqualTo(new Verified());
        assertThat(note.note()).isEqualTo(GO_NOTE);
        assertThat(VerifierKey.read(GO_KEY).orElseThrow().text()).isEqualTo(GO_KEY);
        assertThat(SignedNote.read(GO_NOTE.replace("don't", "do"))
                        .orElseThrow()
                        .verify(VerifierKey.read(GO_KEY).orElseThrow()))
                .isEqualTo(new NotVerified("the signature by PeterNeumann does not fit the text"));
    }

    @Test
    @DisplayName("has origin, size, root and further lines, and comes back as it was signed")
    void form() {
        var extended = new Checkpoint(ORIGIN, 0, Hash.ofEmptyTree(), List.of("扩展 one", "two"));

        assertThat(checkpoint.text()).isEqualTo(ORIGIN + "\n2\nbjQLnP+zepicpUTmu3gKLHiQHT+zNzh2hRGjBhevoB0=\n");
        assertThat(Checkpoint.read(checkpoint.text())).contains(checkpoint);
        assertThat(Checkpoint.read(extended.text())).contains(extended);
        var read = SignedNote.read(extended.sign(key).note()).orElseThrow();
        assertThat(read.text()).isEqualTo(extended.text());
        assertThat(read.verify(key.verifier())).isEqualTo(new Verified());
    }

    @Test
    @DisplayName("is verified by the key that signed it alone, whoever else signed too")
    void otherKeys() {
        var witness = key("witness.example");
        var namesake = key(ORIGIN);
        var note = checkpoint.sign(key);
        var both = note.with(checkpoint.sign(witness));

        assertThat(note.verify(witness.verifier()))
                .isEqualTo(new NotVerified("there is no signature by the key witness.example"));
        assertThat(note.verify(namesake.verifier())).isInstanceOf(NotVerified.class);
        assertThat(SignedNote.read(both.note()).orElseThrow().verify(key.verifier()))
                .isEqualTo(new Verified());
        assertThat(both.verify(witness.verifier())).isEqualTo(new Verified());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> note.with(new Checkpoint(ORIGIN, 3, Hash.ofEmptyTree()).sign(witness)));
        assertThat(key).hasToString("SignerKey[" + ORIGIN + "]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "text\n",
                "text\n\n",
                "text\n\n— name\n",
                "text\n\n- name AAAAAAAA\n",
                "text\n\n— na+me AAAAAAAA\n",
                "text\n\n— name AAAA\n",
                "text\n\n— name AAAAA\n",
                "text\n\n— name !!!!!!!!\n",
                "text\n\n— name AAAAAAAA",
                "te\txt\n\n— name AAAAAAAA\n",
                "text\n\n—  AAAAAAAA\n",
                "text\r\n\r\n— name AAAAAAAA\r\n"
            })
    @DisplayName("is refused where it is no note")
    void noNote(String text) {
        assertThat(SignedNote.read(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "o\n2\n",
                "\n2\nROOT\n",
                "o\n02\nROOT\n",
                "o\n-2\nROOT\n",
                "o\n2\nAAAA\n",
                "o\n2\nROOT",
                "o\n2\nROOT\n\n",
                "o\nx\nROOT\n",
                "o\n2\n!\n",
                "o\n99999999999999999999\nROOT\n",
                "o\n2\nROO=\n"
            })
    @DisplayName("is refused where its text is no checkpoint")
    void noCheckpoint(String text) {
        var root = "bjQLnP+zepicpUTmu3gKLHiQHT+zNzh2hRGjBhevoB0=";
        var loose = "bjQLnP+zepicpUTmu3gKLHiQHT+zNzh2hRGjBhevoB1=";

        assertThat(Checkpoint.read(text.replace("ROOT", root).replace("ROO=", loose)))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "name",
                "name+c74f20a3",
                "+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW",
                "PeterNeumann+c74f20a4+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW",
                "PeterNeuman+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW",
                "PeterNeumann+c74f20a3+Ahpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW",
                "PeterNeumann+c74f20a3+ARpc",
                "PeterNeumann+c74f20a3+!",
                "Peter Neumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW"
            })
    @DisplayName("is checked by nothing that is no key")
    void noKey(String text) {
        assertThat(VerifierKey.read(text)).isEmpty();
    }

    @Test
    @DisplayName("cannot be made of lines that would read otherwise")
    void noLines() {
        var root = Hash.ofEmptyTree();
        assertThatIllegalArgumentException().isThrownBy(() -> new Checkpoint("a\n9", 2, root));
        assertThatIllegalArgumentException().isThrownBy(() -> new Checkpoint("", 2, root));
        assertThatIllegalArgumentException().isThrownBy(() -> new Checkpoint("a", -1, root));
        assertThatIllegalArgumentException().isThrownBy(() -> new Checkpoint("a", 1, root, List.of("")));
        assertThatIllegalArgumentException().isThrownBy(() -> key.sign("no newline"));
        assertThatIllegalArgumentException().isThrownBy(() -> key("a b"));
    }

    static SignerKey key(String name) {
        try {
            return SignerKey.of(name, KeyPairGenerator.getInstance("Ed25519").generateKeyPair());
        } catch (GeneralSecurityException missing) {
            throw new AssertionError(missing);
        }
    }
}
