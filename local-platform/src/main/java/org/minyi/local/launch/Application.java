package org.minyi.local.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * A Spring Boot application as the launcher runs it: taken apart into plain jars and, where a trial start succeeds, with a
 * cache of loaded classes, which about halves the time to start.
 *
 * @param heap the most it may use, as {@code -Xmx} takes it
 */
record Application(Home home, String name, String heap) implements Part {

    /** Taken apart from the very jar that lies there now. */
    @Override
    public boolean prepared() {
        try {
            return Files.exists(home.jar(name))
                    && Files.exists(stamp())
                    && Files.readString(stamp()).equals(version());
        } catch (IOException unreadable) {
            return false;
        }
    }

    @Override
    public void prepare(Map<String, String> environment) throws IOException {
        if (prepared()) return;
        var jar = home.jar(name);
        if (!Files.exists(jar))
            throw new LaunchException("%s 尚未构建：缺 %s。%1$s is not built: %2$s is missing.".formatted(name, jar));
        Folders.delete(folder());
        Commands.run(
                Jvm.heap("64m")
                        .with("-Djarmode=tools", "-jar", "" + jar, "extract", "--destination", "" + folder())
                        .command(),
                home.log(name + "-extract"));
        trainCache(environment);
        Files.writeString(stamp(), version());
    }

    Jvm start() {
        var jvm = Jvm.heap(heap);
        return run(Files.exists(cache()) ? jvm.with("-XX:AOTCache=" + cache()) : jvm);
    }

    /**
     * A start that ends once the context is refreshed; whatever keeps it from that only costs the cache. There is no broker
     * yet in which it could create topics.
     */
    private void trainCache(Map<String, String> environment) throws IOException {
        var trial = Jvm.heap(heap)
                .with(
                        "-XX:AOTCacheOutput=" + cache(),
                        "-Dspring.context.exit=onRefresh",
                        "-Dspring.kafka.admin.auto-create=false");
        Commands.exitCode(run(trial).command(), environment, home.log(name + "-training"));
    }

    private Jvm run(Jvm jvm) {
        return jvm.with("-jar", folder().resolve(name + ".jar").toString());
    }

    private String version() throws IOException {
        return Files.getLastModifiedTime(home.jar(name)) + " " + Files.size(home.jar(name)) + " " + Runtime.version();
    }

    private Path folder() {
        return home.parts().resolve(name);
    }

    private Path cache() {
        return folder().resolve("start.aot");
    }

    private Path stamp() {
        return folder().resolve("taken-from");
    }
}
