package org.minyi.local;

import java.util.List;
import org.minyi.local.audit.AuditCommands;
import org.minyi.local.demo.DemoLoad;
import org.minyi.local.launch.FirstStart;
import org.minyi.local.launch.LaunchCommands;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** Entry point of the {@code minyi} command; the exit codes are 0 for success, 1 for "no", 2 for input that cannot be read. */
@Command(name = "minyi", mixinStandardHelpOptions = true, description = "The platform of a district on one machine.")
public final class Minyi {
    private static final List<FirstStart> FIRST_STARTS = List.of(new DemoLoad());

    private Minyi() {}

    public static void main(String[] arguments) {
        System.exit(commandLine().execute(arguments));
    }

    static CommandLine commandLine() {
        var minyi = new CommandLine(new Minyi());
        LaunchCommands.addTo(minyi, FIRST_STARTS);
        AuditCommands.addTo(minyi);
        return minyi;
    }
}
