package org.minyi.local.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code minyi status}. */
@Command(
        name = "status",
        description = "Say what runs, what died and how much memory it takes.",
        mixinStandardHelpOptions = true)
final class StatusCommand extends LaunchCommand {
    @Mixin
    private final PortOffset offset = new PortOffset();

    @Override
    void run() throws IOException {
        var platform = LocalPlatform.in(offset.home());
        long sum = 0;
        for (var component : platform.components()) {
            var record = platform.record(component.name()).orElse(ProcessRecord.waiting(component.name()));
            System.out.println(line(component, record, platform.supervisor().isPresent()));
            sum += residentMiB(record);
        }
        var supervisor = platform.record(Supervisor.NAME);
        System.out.println(supervisor
                .flatMap(ProcessRecord::running)
                .map(running -> "守护进程运行中 · supervisor runs (pid %d)".formatted(running.pid()))
                .orElse("守护进程未运行 · no supervisor: nothing is restarted; ./minyi up"));
        System.out.println("内存 · resident %d MiB"
                .formatted(sum + supervisor.map(StatusCommand::residentMiB).orElse(0L)));
    }

    private static String line(Component component, ProcessRecord record, boolean watched) {
        return "%-22s %-8s %6s %5d MiB  %s%s"
                .formatted(
                        component.name(),
                        state(record, watched),
                        component.ports().getFirst(),
                        residentMiB(record),
                        component.title(),
                        record.restarts() == 0
                                ? ""
                                : "  重启 restarted %d× (%s)".formatted(record.restarts(), record.note()));
    }

    private static String state(ProcessRecord record, boolean watched) {
        return switch (record.state()) {
            case DIED -> "died";
            case WAITING -> watched ? "waiting" : "down";
            case STARTING, READY ->
                record.running().isEmpty() ? "died" : record.state().name().toLowerCase(java.util.Locale.ROOT);
        };
    }

    private static long residentMiB(ProcessRecord record) {
        if (record.running().isEmpty()) return 0;
        try (var lines = Files.lines(Path.of("/proc/" + record.pid() + "/status"))) {
            return lines.filter(line -> line.startsWith("VmRSS:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                    .findFirst()
                    .orElse(0);
        } catch (IOException notLinux) {
            return 0;
        }
    }
}
