package org.minyi.local.audit;

import java.util.concurrent.Callable;
import org.minyi.rules.merkle.ConsistencyProof;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code minyi record consistency}: checks that a tree only appended to an earlier one. */
@Command(
        name = "consistency",
        mixinStandardHelpOptions = true,
        description = "Checks the proof that a tree only appended to an earlier one (RFC 9162, 2.1.4.2).")
final class RecordConsistencyCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--size1", required = true, description = "leaves of the earlier tree")
    private String size1 = "";

    @Option(names = "--size2", required = true, description = "leaves of the later tree")
    private String size2 = "";

    @Option(names = "--root1", required = true, description = "root of the earlier tree, lower-case hexadecimal")
    private String root1 = "";

    @Option(names = "--root2", required = true, description = "root of the later tree, lower-case hexadecimal")
    private String root2 = "";

    @Option(
            names = "--proof",
            required = true,
            description = "hashes joined by commas; an empty one, for equal sizes or from size 0, as --proof \"\"")
    private String proof = "";

    @Override
    public Integer call() {
        var answer = new RecordAnswer(spec.commandLine());
        var input = new RecordProofInput();
        var claim = new ConsistencyProof(
                input.number("--size1", size1), input.number("--size2", size2), input.proof(proof));
        var earlier = input.hash("--root1", root1);
        var later = input.hash("--root2", root2);
        return input.faults().isEmpty() ? answer.say(claim.verify(earlier, later)) : answer.unreadable(input.faults());
    }
}
