package org.minyi.local.audit;

import java.util.concurrent.Callable;
import org.minyi.rules.merkle.InclusionProof;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code minyi record inclusion}: checks that a leaf is in a tree. */
@Command(
        name = "inclusion",
        mixinStandardHelpOptions = true,
        description = "Checks the proof that a leaf is in a tree (RFC 9162, 2.1.3.2).")
final class RecordInclusionCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--size", required = true, description = "leaves of the tree")
    private String size = "";

    @Option(names = "--index", required = true, description = "index of the leaf, from 0")
    private String index = "";

    @Option(names = "--leaf-hash", required = true, description = "hash of the leaf, lower-case hexadecimal")
    private String leafHash = "";

    @Option(names = "--root", required = true, description = "root of the tree, lower-case hexadecimal")
    private String root = "";

    @Option(
            names = "--proof",
            required = true,
            description = "hashes from the leaf up, joined by commas; an empty one as --proof \"\"")
    private String proof = "";

    @Override
    public Integer call() {
        var answer = new RecordAnswer(spec.commandLine());
        var input = new RecordProofInput();
        var claim =
                new InclusionProof(input.number("--index", index), input.number("--size", size), input.proof(proof));
        var leaf = input.hash("--leaf-hash", leafHash);
        var head = input.hash("--root", root);
        return input.faults().isEmpty() ? answer.say(claim.verify(leaf, head)) : answer.unreadable(input.faults());
    }
}
