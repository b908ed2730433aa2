package org.minyi.rules.merkle.checkpoint;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.minyi.rules.merkle.Verification;
import org.minyi.rules.merkle.Verification.NotVerified;
import org.minyi.rules.merkle.Verification.Verified;

/**
 * A text and the signatures under it, each with the name of its key. Nothing in the text may be believed before
 * {@link #verify} has verified it.
 */
public final class SignedNote {
    private final String text;
    private final List<NoteSignature> signatures;

    SignedNote(String text, List<NoteSignature> signatures) {
        if (!isText(text)) {
            throw new IllegalArgumentException("A note's text ends in a newline and has no other control characters");
        }
        this.text = text;
        this.signatures = List.copyOf(signatures);
    }

    /** Reads text, empty line and signature lines; empty if that is not what it is. */
    public static Optional<SignedNote> read(String note) {
        int split = note.lastIndexOf("\n\n");
        if (split < 0 || !isText(note) || split + 2 == note.length()) {
            return Optional.empty();
        }
        var signatures = new ArrayList<NoteSignature>();
        for (var line : note.substring(split + 2, note.length() - 1).split("\n", -1)) {
            var signature = NoteSignature.read(line);
            if (signature.isEmpty()) {
                return Optional.empty();
            }
            signatures.add(signature.get());
        }
        return Optional.of(new SignedNote(note.substring(0, split + 1), signatures));
    }

    /** Checks that this key signed the text; signatures by other keys are ignored. */
    public Verification verify(VerifierKey key) {
        var own = signatures.stream().filter(signature -> signature.isOf(key)).toList();
        if (own.isEmpty()) {
            return new NotVerified("there is no signature by the key " + key.name());
        }
        return own.stream().allMatch(signature -> key.verifies(text, signature.signature()))
                ? new Verified()
                : new NotVerified("the signature by " + key.name() + " does not fit the text");
    }

    /** The same text with the signatures of another note added, for example that of a witness. */
    public SignedNote with(SignedNote other) {
        if (!text.equals(other.text)) {
            throw new IllegalArgumentException("The other note signs another text");
        }
        var both = new ArrayList<>(signatures);
        both.addAll(other.signatures);
        return new SignedNote(text, both);
    }

    /** What was signed, with its final newline. */
    public String text() {
        return text;
    }

    /** The whole note: what {@link #read} reads. */
    public String note() {
        return text + "\n" + signatures.stream().map(NoteSignature::line).collect(Collectors.joining());
    }

    private static boolean isText(String text) {
        return text.endsWith("\n") && text.chars().noneMatch(sign -> sign < ' ' && sign != '\n');
    }
}
