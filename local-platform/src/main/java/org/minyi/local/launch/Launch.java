package org.minyi.local.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** One {@code up}: from whatever runs now to a platform in which every chosen component is ready. */
final class Launch {
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final Duration GLANCE = Duration.ofMillis(250);
    private static final int HOPELESS = 3;

    private final LocalPlatform platform;
    private final List<Component> components;
    private final Progress progress;

    Launch(LocalPlatform platform, List<Component> components, Progress progress) {
        this.platform = platform;
        this.components = components;
        this.progress = progress;
    }

    void prepare() throws IOException {
        var missing = components.stream()
                .filter(it -> it.part().map(part -> !part.prepared()).orElse(false))
                .toList();
        if (!missing.isEmpty()) progress.begin("准备 · Preparing");
        int done = 0;
        for (var component : components) {
            if (missing.contains(component)) progress.step(done++, missing.size(), component.title());
            if (component.part().isPresent()) component.part().get().prepare(component.environment());
        }
        if (!missing.isEmpty()) progress.done("准备完毕 · prepared " + missing.size());
    }

    /** Leaves a supervisor behind, in a session of its own so that no Ctrl-C of this terminal reaches it. */
    void startSupervisor() throws IOException {
        var home = platform.home();
        Files.createDirectories(home.logs());
        var arguments = new ArrayList<Object>(List.of(home.offset()));
        components.forEach(component -> arguments.add(component.name()));
        var jvm = Jvm.heap("32m")
                .with("-Dminyi.home=" + home.project())
                .main(Platform.classPath(home), Supervisor.class, arguments.toArray());
        var command = new ArrayList<>(List.of("setsid"));
        command.addAll(jvm.command());
        var supervisor = new ProcessBuilder(command)
                .directory(home.local().toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(
                        home.log(Supervisor.NAME).toFile()))
                .redirectInput(Path.of("/dev/null").toFile())
                .start();
        ProcessRecord.waiting(Supervisor.NAME)
                .starting(supervisor.toHandle())
                .ready()
                .writeTo(home.records());
    }

    void awaitReady() throws IOException, InterruptedException {
        progress.begin("启动 · Starting");
        for (var began = Instant.now(); ; Thread.sleep(GLANCE)) {
            var waiting = notReady();
            int ready = components.size() - waiting.size();
            if (waiting.isEmpty()) break;
            progress.step(ready, components.size(), String.join(" ", waiting));
            giveUpOnTheHopeless();
            if (Duration.between(began, Instant.now()).compareTo(PATIENCE) > 0) throw tooSlow(waiting);
        }
        progress.done("全部就绪 · all ready " + components.size() + "/" + components.size());
    }

    boolean isReady() throws IOException {
        return notReady().isEmpty();
    }

    private List<String> notReady() throws IOException {
        var waiting = new ArrayList<String>();
        for (var component : components) {
            var record = platform.record(component.name());
            var ready = record.filter(it -> it.state() == ProcessRecord.State.READY)
                    .flatMap(ProcessRecord::running)
                    .isPresent();
            if (!ready) waiting.add(component.name());
        }
        return waiting;
    }

    private void giveUpOnTheHopeless() throws IOException {
        for (var record : platform.records())
            if (record.state() == ProcessRecord.State.DIED && record.restarts() >= HOPELESS)
                throw new LaunchException("%s 启动了 %d 次都退出了。%1$s ended %2$d times while starting. 日志 log: %s\n%s"
                        .formatted(
                                record.name(),
                                record.restarts(),
                                platform.home().log(record.name()),
                                LogTail.last(platform.home().log(record.name()), 12)));
    }

    private LaunchException tooSlow(List<String> waiting) {
        return new LaunchException("等了 %d 秒仍未就绪：%s。Not ready after %1$d s: %2$s. 日志 logs: %s"
                .formatted(
                        PATIENCE.toSeconds(),
                        String.join(" ", waiting),
                        platform.home().logs()));
    }
}
