package org.minyi.local.launch;

import java.util.List;
import picocli.CommandLine;

/** The commands that start, watch and end the platform. */
public final class LaunchCommands {
    private LaunchCommands() {}

    /**
     * Adds the launcher's commands to {@code minyi}.
     *
     * @param firstStarts run in this order once per data folder, after the first start
     */
    public static void addTo(CommandLine minyi, List<FirstStart> firstStarts) {
        minyi.addSubcommand(new UpCommand(firstStarts))
                .addSubcommand(new DownCommand())
                .addSubcommand(new StatusCommand())
                .addSubcommand(new LogsCommand())
                .addSubcommand(new ResetCommand())
                .addSubcommand(new DemoCommand(firstStarts));
    }
}
