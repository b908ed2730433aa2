package org.minyi.local.launch;

import java.io.IOException;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code minyi demo}: loads the demo into a platform that somebody else started, such as the composed one. */
@Command(
        name = "demo",
        description = "Load the demo into a platform that runs already, such as the composed one.",
        mixinStandardHelpOptions = true)
final class DemoCommand extends LaunchCommand {
    @Mixin
    private final PortOffset offset = new PortOffset();

    private final List<FirstStart> firstStarts;

    DemoCommand(List<FirstStart> firstStarts) {
        this.firstStarts = firstStarts;
    }

    @Override
    void run() throws IOException, InterruptedException {
        var addresses = offset.addresses();
        if (!Probe.isOpen(addresses.port(Port.GATEWAY)))
            throw new LaunchException("%s 没有平台在运行。No platform runs at %1$s.".formatted(addresses.origin()));
        try {
            for (var firstStart : firstStarts) firstStart.run(addresses, Progress.here());
        } catch (IOException failed) {
            throw new LaunchException(
                    "演示数据没有装完：%s\n再运行一次会接着装。The demo was not loaded completely; run this again to go on with it."
                            .formatted(failed.getMessage()));
        }
    }
}
