package org.minyi.local.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.InvalidPathException;
import java.util.List;
import java.util.concurrent.Callable;
import org.minyi.rules.merkle.Frontier;
import org.minyi.rules.merkle.Hash;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code minyi record root}: the root of the tree whose leaves are the lines of a file. */
@Command(
        name = "root",
        mixinStandardHelpOptions = true,
        description = {
            "Prints the root of the tree whose leaves are the lines of a file.",
            "A leaf is the bytes of a line without its line feed; a carriage return before it belongs to the leaf. "
                    + "The last line may lack its line feed. A file without a byte has no leaf."
        })
final class RecordRootCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "FILE", description = "one leaf a line; - is standard input")
    private String file = "-";

    @Override
    public Integer call() {
        var answer = new RecordAnswer(spec.commandLine());
        var input = new InputFile(file);
        try (var in = input.open()) {
            var tree = Frontier.EMPTY;
            for (var leaf : new ByteLines(in)) {
                tree = tree.append(Hash.ofLeaf(leaf)).frontier();
            }
            answer.print(tree.root().hex());
            return 0;
        } catch (IOException | UncheckedIOException | InvalidPathException why) {
            return answer.unreadable(List.of(input.reason(why)));
        }
    }
}
