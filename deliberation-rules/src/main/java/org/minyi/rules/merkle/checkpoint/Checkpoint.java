package org.minyi.rules.merkle.checkpoint;

import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.minyi.rules.merkle.Hash;

/**
 * The head of a record at a moment.
 *
 * @param origin the name of the record, for example {@code minyi.gusu.example/record}
 * @param size number of leaves
 * @param root of the tree of that size
 * @param extensions further lines, opaque here
 */
public record Checkpoint(String origin, long size, Hash root, List<String> extensions) {
    public Checkpoint {
        extensions = List.copyOf(extensions);
        if (size < 0 || Stream.concat(Stream.of(origin), extensions.stream()).anyMatch(Checkpoint::isNoLine)) {
            throw new IllegalArgumentException("No checkpoint of " + size + " leaves under the name '" + origin + "'");
        }
    }

    public Checkpoint(String origin, long size, Hash root) {
        this(origin, size, root, List.of());
    }

    /** Reads the text of a note; empty if it is no checkpoint. */
    public static Optional<Checkpoint> read(String text) {
        var lines = text.split("\n", -1);
        int count = lines.length - 1;
        if (count < 3 || !lines[count].isEmpty() || !lines[1].matches("0|[1-9][0-9]{0,17}")) {
            return Optional.empty();
        }
        try {
            var root = Base64.getDecoder().decode(lines[2]);
            var extensions = List.of(lines).subList(3, count);
            boolean canonical = Base64.getEncoder().encodeToString(root).equals(lines[2]);
            return canonical
                    ? Optional.of(new Checkpoint(lines[0], Long.parseLong(lines[1]), Hash.of(root), extensions))
                    : Optional.empty();
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }

    /** The text that is signed. */
    public String text() {
        var root64 = Base64.getEncoder().encodeToString(root.bytes());
        return Stream.concat(Stream.of(origin, Long.toString(size), root64), extensions.stream())
                .map(line -> line + "\n")
                .collect(Collectors.joining());
    }

    /** The signed form that is published. */
    public SignedNote sign(SignerKey key) {
        return key.sign(text());
    }

    private static boolean isNoLine(String line) {
        return line.isEmpty() || line.chars().anyMatch(sign -> sign < ' ');
    }
}
