package org.minyi.local.launch;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Predicate;

/** Keeps one component running: waits for what it needs, starts it, and starts it again, ever later, when it dies. */
final class Watch implements Runnable {
    private static final Duration GLANCE = Duration.ofMillis(150);
    private static final Duration LONGEST_BACK_OFF = Duration.ofSeconds(30);
    private static final Duration SETTLED = Duration.ofMinutes(1);

    private final Component component;
    private final Home home;
    private final Predicate<String> ready;
    private volatile ProcessRecord record;

    /**
     * @param ready whether the component of that name is ready
     */
    Watch(Component component, Home home, Predicate<String> ready) {
        this.component = component;
        this.home = home;
        this.ready = ready;
        this.record = ProcessRecord.waiting(component.name());
    }

    boolean isReady() {
        return record.state() == ProcessRecord.State.READY;
    }

    /** What it runs at the moment. */
    ProcessRecord record() {
        return record;
    }

    @Override
    public void run() {
        try {
            note(record);
            while (!component.needs().stream().allMatch(ready)) Thread.sleep(GLANCE);
            for (var backOff = Duration.ofSeconds(1); ; ) {
                var began = Instant.now();
                runOnce();
                var settled = Duration.between(began, Instant.now()).compareTo(SETTLED) > 0;
                backOff = settled ? Duration.ofSeconds(1) : shorter(backOff.multipliedBy(2), LONGEST_BACK_OFF);
                Thread.sleep(backOff);
            }
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        } catch (IOException broken) {
            System.err.println(component.name() + " cannot be watched: " + broken);
        }
    }

    private void runOnce() throws IOException, InterruptedException {
        var process = start();
        note(record.starting(process.toHandle()));
        while (process.isAlive() && !component.isReady()) Thread.sleep(GLANCE);
        if (process.isAlive()) note(record.ready());
        var code = process.waitFor();
        note(record.died("%s 退出码 exit code %d".formatted(Instant.now(), code)));
    }

    private Process start() throws IOException {
        var builder = new ProcessBuilder(component.command().command())
                .directory(home.local().toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile()));
        builder.environment().putAll(component.environment());
        return builder.start();
    }

    private Path log() {
        return home.log(component.name());
    }

    private void note(ProcessRecord now) throws IOException {
        record = now;
        now.writeTo(home.records());
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }
}
