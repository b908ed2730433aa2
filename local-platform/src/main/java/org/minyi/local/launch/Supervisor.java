package org.minyi.local.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The process that stays behind after {@code up}: {@code Supervisor OFFSET COMPONENT…}. It starts the components and starts
 * again what dies; told to end, it ends them in the opposite order.
 */
public final class Supervisor {
    static final String NAME = "supervisor";

    private final Map<String, Watch> watches = new LinkedHashMap<>();
    private final List<Thread> threads = new ArrayList<>();

    private Supervisor(Home home, List<Component> components) {
        for (var component : components) watches.put(component.name(), new Watch(component, home, name -> ready(name)));
    }

    public static void main(String[] arguments) throws IOException {
        var home = Home.of(Integer.parseInt(arguments[0]));
        Files.createDirectories(home.logs());
        var chosen = Arrays.asList(arguments).subList(1, arguments.length);
        new Supervisor(home, LocalPlatform.in(home).chosen(chosen)).run();
    }

    private boolean ready(String name) {
        return Optional.ofNullable(watches.get(name)).map(Watch::isReady).orElse(false);
    }

    private void run() {
        Runtime.getRuntime().addShutdownHook(new Thread(this::end));
        for (var watch : watches.values()) threads.add(Thread.ofPlatform().start(watch));
    }

    private void end() {
        threads.forEach(Thread::interrupt);
        ProcessEnd.inOrder(
                new ArrayList<>(watches.values().stream().map(Watch::record).toList()).reversed());
    }
}
