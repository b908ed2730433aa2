package org.minyi.rules.merkle.export;

import java.util.ArrayList;
import java.util.List;
import org.minyi.rules.merkle.Frontier;
import org.minyi.rules.merkle.Hash;
import org.minyi.rules.merkle.Verification.NotVerified;
import org.minyi.rules.merkle.checkpoint.Checkpoint;
import org.minyi.rules.merkle.checkpoint.SignedNote;
import org.minyi.rules.merkle.checkpoint.VerifierKey;

/** Grows the tree anew and compares it with each checkpoint; the first contradiction stands as the reason. */
final class Recheck {
    private final VerifierKey key;
    private final List<String> reasons = new ArrayList<>();
    private final List<Checkpoint> last = new ArrayList<>();
    private Frontier tree = Frontier.EMPTY;
    private int checkpoints;

    Recheck(VerifierKey key) {
        this.key = key;
    }

    void leaf(byte[] leaf) {
        tree = tree.append(Hash.ofLeaf(leaf)).frontier();
    }

    /** Compares a checkpoint; false if the text is none. */
    boolean checkpoint(String text) {
        var note = SignedNote.read(text);
        var checkpoint = note.flatMap(signed -> Checkpoint.read(signed.text()));
        if (note.isEmpty() || checkpoint.isEmpty()) {
            return false;
        }
        checkpoints++;
        compare(note.get(), checkpoint.get());
        last.clear();
        last.add(checkpoint.get());
        return true;
    }

    ExportCheck result() {
        if (!reasons.isEmpty()) {
            return new ExportCheck.NotVerified(reasons.getFirst());
        }
        if (last.isEmpty()) {
            return new ExportCheck.NotVerified("there is no checkpoint");
        }
        long uncovered = tree.size() - last.getFirst().size();
        return uncovered > 0
                ? new ExportCheck.NotVerified("no checkpoint covers the last leaves, " + uncovered + " in number")
                : new ExportCheck.Verified(last.getFirst(), checkpoints);
    }

    private void compare(SignedNote note, Checkpoint checkpoint) {
        var name = "checkpoint " + checkpoints + ": ";
        if (note.verify(key) instanceof NotVerified(var reason)) {
            reasons.add(name + reason);
        } else if (!last.isEmpty() && !last.getFirst().origin().equals(checkpoint.origin())) {
            reasons.add(name + "it is of another record, " + checkpoint.origin());
        } else if (checkpoint.size() != tree.size()) {
            reasons.add(name + "it is of " + checkpoint.size() + " leaves, but " + tree.size() + " stand above it");
        } else if (!checkpoint.root().equals(tree.root())) {
            reasons.add(name + "the leaves above it have another root, " + tree.root());
        }
    }
}
