package org.minyi.local.launch;

import java.io.IOException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code minyi reset}. */
@Command(name = "reset", description = "End the platform and remove its data.", mixinStandardHelpOptions = true)
final class ResetCommand extends LaunchCommand {
    @Mixin
    private final PortOffset offset = new PortOffset();

    @Override
    void run() throws IOException {
        var platform = LocalPlatform.in(offset.home());
        platform.end();
        platform.forget();
        System.out.println(
                "数据已删除：%s。The data is removed.".formatted(platform.home().local()));
    }
}
