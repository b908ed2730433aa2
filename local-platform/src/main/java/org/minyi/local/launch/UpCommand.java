package org.minyi.local.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code minyi up}: starts what does not run yet, waits until all is ready, loads the demo once, and says where to go. */
@Command(name = "up", description = "Start the platform and print its address.", mixinStandardHelpOptions = true)
final class UpCommand extends LaunchCommand {
    @Mixin
    private final PortOffset offset = new PortOffset();

    @Parameters(paramLabel = "COMPONENT", description = "Only these, with what they need; all when none is named.")
    private List<String> names = List.of();

    private final List<FirstStart> firstStarts;

    UpCommand(List<FirstStart> firstStarts) {
        this.firstStarts = firstStarts;
    }

    @Override
    void run() throws IOException, InterruptedException {
        var platform = LocalPlatform.in(offset.home());
        var components = platform.chosen(names);
        var launch = new Launch(platform, components, Progress.here());
        if (platform.supervisor().isPresent()) {
            if (!launch.isReady()) launch.awaitReady();
            loadOnce(platform, components);
        } else {
            startAll(platform, components, launch);
        }
        System.out.println(names.isEmpty() ? Summary.of(platform.addresses()) : Summary.of(components));
    }

    private void startAll(LocalPlatform platform, List<Component> components, Launch launch)
            throws IOException, InterruptedException {
        platform.end();
        PortCheck.requireFree(components);
        var undo = new Thread(() -> end(platform));
        Runtime.getRuntime().addShutdownHook(undo);
        launch.prepare();
        launch.startSupervisor();
        launch.awaitReady();
        loadOnce(platform, components);
        Runtime.getRuntime().removeShutdownHook(undo);
    }

    private void loadOnce(LocalPlatform platform, List<Component> components) throws IOException, InterruptedException {
        var loaded = platform.home().data().resolve("first-start-done");
        if (components.size() < platform.components().size() || Files.exists(loaded)) return;
        try {
            for (var firstStart : firstStarts) firstStart.run(platform.addresses(), Progress.here());
        } catch (IOException failed) {
            throw new LaunchException(
                    "演示数据没有装完：%s\n再运行一次 ./minyi up 会接着装。The demo was not loaded completely; ./minyi up goes on with it."
                            .formatted(failed.getMessage()));
        }
        Files.createFile(loaded);
    }

    /** After Ctrl-C or a failure nothing that this {@code up} started stays behind. */
    private static void end(LocalPlatform platform) {
        try {
            System.err.println("\n未完成，正在结束已启动的部分……Not finished; ending what was started…");
            platform.end();
        } catch (IOException unreadable) {
            System.err.println(unreadable.getMessage());
        }
    }
}
