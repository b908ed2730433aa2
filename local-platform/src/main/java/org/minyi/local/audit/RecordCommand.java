package org.minyi.local.audit;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code minyi record}: checks the public record. */
@Command(
        name = "record",
        mixinStandardHelpOptions = true,
        subcommands = {
            RecordRootCommand.class,
            RecordInclusionCommand.class,
            RecordConsistencyCommand.class,
            RecordVerifyCommand.class
        },
        description = {
            "Checks the public record: a Merkle tree as in RFC 9162 (SHA-256), with signed checkpoints.",
            "Exit codes: 0 verified, 1 not verified, 2 the input cannot be read."
        })
final class RecordCommand implements Runnable {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "root, inclusion, consistency or verify?");
    }
}
