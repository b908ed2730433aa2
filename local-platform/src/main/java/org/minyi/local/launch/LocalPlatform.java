package org.minyi.local.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The platform of one data folder: what it consists of and what runs of it now. */
record LocalPlatform(Home home, PlatformAddresses addresses, List<Component> components) {

    static LocalPlatform in(Home home) throws IOException {
        var addresses = new PlatformAddresses(home.offset());
        var secrets = Secrets.keptIn(home.local().resolve("secrets.properties"));
        return new LocalPlatform(home, addresses, new Platform(home, addresses, secrets).components());
    }

    /** The named components with all they need; all components when none is named. */
    List<Component> chosen(List<String> names) {
        if (names.isEmpty()) return components;
        var wanted = new ArrayList<>(names);
        for (int i = 0; i < wanted.size(); i++)
            wanted.addAll(component(wanted.get(i)).needs());
        return components.stream()
                .filter(component -> wanted.contains(component.name()))
                .toList();
    }

    Component component(String name) {
        return components.stream()
                .filter(component -> component.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new LaunchException("没有 %s；可选：%s。There is no %1$s; choose of: %2$s."
                        .formatted(
                                name,
                                String.join(
                                        " ",
                                        components.stream().map(Component::name).toList()))));
    }

    Optional<ProcessHandle> supervisor() throws IOException {
        return record(Supervisor.NAME).flatMap(ProcessRecord::running);
    }

    Optional<ProcessRecord> record(String name) throws IOException {
        return ProcessRecord.read(home.records(), name);
    }

    List<ProcessRecord> records() throws IOException {
        var found = new ArrayList<ProcessRecord>();
        for (var component : components) record(component.name()).ifPresent(found::add);
        return found;
    }

    /** Ends what {@code up} started and nothing else; the data stays. Returns how many processes there were. */
    int end() throws IOException {
        var running = (int) records().stream()
                .filter(record -> record.running().isPresent())
                .count();
        var supervisor = record(Supervisor.NAME).stream().toList();
        // The supervisor ends the others; where it was killed, or was too slow, they are ended here.
        for (var record : supervisor)
            record.running().ifPresent(process -> {
                process.destroy();
                process.onExit()
                        .orTimeout(40, java.util.concurrent.TimeUnit.SECONDS)
                        .exceptionally(slow -> process)
                        .join();
                process.destroyForcibly();
            });
        ProcessEnd.inOrder(records());
        Folders.delete(home.records());
        return running;
    }

    /** Removes the data of a platform that is down. */
    void forget() throws IOException {
        if (Files.exists(home.local())) Folders.delete(home.local());
    }
}
