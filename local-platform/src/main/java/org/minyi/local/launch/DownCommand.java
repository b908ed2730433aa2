package org.minyi.local.launch;

import java.io.IOException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code minyi down}. */
@Command(name = "down", description = "End what up started; the data stays.", mixinStandardHelpOptions = true)
final class DownCommand extends LaunchCommand {
    @Mixin
    private final PortOffset offset = new PortOffset();

    @Override
    void run() throws IOException {
        var ended = LocalPlatform.in(offset.home()).end();
        System.out.println(
                ended == 0
                        ? "没有在运行的部分。Nothing was running."
                        : "已结束 %d 个进程，数据保留。Ended %1$d processes; the data is kept.".formatted(ended));
    }
}
