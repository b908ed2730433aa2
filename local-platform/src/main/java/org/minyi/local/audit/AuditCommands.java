package org.minyi.local.audit;

import picocli.CommandLine;

/** The audit commands, one class each; picocli instantiates only the one that is called. */
public final class AuditCommands {
    private AuditCommands() {}

    /** Adds every audit command to {@code minyi}. */
    public static void addTo(CommandLine minyi) {
        // one line a command, in alphabetical order
        minyi.addSubcommand("count", CountCommand.class);
        minyi.addSubcommand("opinion-map", OpinionMapCommand.class);
        minyi.addSubcommand("order", OrderCommand.class);
        minyi.addSubcommand("ranked", RankedCommand.class);
        minyi.addSubcommand("record", RecordCommand.class);
        minyi.addSubcommand("recount", RecountCommand.class);
        minyi.addSubcommand("rules", RulesCommand.class);
    }
}
