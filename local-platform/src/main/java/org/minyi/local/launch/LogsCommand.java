package org.minyi.local.launch;

import java.io.IOException;
import java.nio.file.Files;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code minyi logs SERVICE}. */
@Command(name = "logs", description = "Print the log of a component.", mixinStandardHelpOptions = true)
final class LogsCommand extends LaunchCommand {
    @Mixin
    private final PortOffset offset = new PortOffset();

    @Parameters(paramLabel = "SERVICE", description = "A name that status prints, or supervisor.")
    private String name = "";

    @Option(names = "-f", description = "Go on with what is written from now on.")
    private boolean follow;

    @Option(
            names = "-n",
            paramLabel = "LINES",
            description = "How many lines from the end (default: ${DEFAULT-VALUE}).")
    private int lines = 200;

    @Override
    void run() throws IOException, InterruptedException {
        var platform = LocalPlatform.in(offset.home());
        var log = platform.home()
                .log(
                        name.equals(Supervisor.NAME)
                                ? name
                                : platform.component(name).name());
        if (!Files.exists(log)) throw new LaunchException("%s 还没有日志。%1$s has no log yet.".formatted(name));
        System.out.println(LogTail.last(log, lines));
        if (follow) LogTail.follow(log, System.out);
    }
}
