package org.minyi.local.launch;

import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One process of the platform.
 *
 * @param title what {@code status} calls it, Chinese and English
 * @param ports what it listens on
 * @param needs names of the components that must be ready before it starts
 * @param health answers 200 once the component can work; empty: an open first port is enough
 * @param part what is made from the build before the first start
 */
record Component(
        String name,
        String title,
        List<Integer> ports,
        List<String> needs,
        Jvm command,
        Map<String, String> environment,
        Optional<URI> health,
        Optional<Part> part) {

    static Component of(String name, String title, Jvm command, int... ports) {
        var listens = Arrays.stream(ports).boxed().toList();
        return new Component(name, title, listens, List.of(), command, Map.of(), Optional.empty(), Optional.empty());
    }

    Component needing(String... others) {
        return new Component(name, title, ports, List.of(others), command, environment, health, part);
    }

    Component told(Map<String, String> variables) {
        return new Component(name, title, ports, needs, command, variables, health, part);
    }

    Component readyWhen(String path) {
        var answers = URI.create("http://127.0.0.1:" + ports.getFirst() + path);
        return new Component(name, title, ports, needs, command, environment, Optional.of(answers), part);
    }

    Component madeBy(Part maker) {
        return new Component(name, title, ports, needs, command, environment, health, Optional.of(maker));
    }

    boolean isReady() {
        return health.map(Probe::answers).orElseGet(() -> Probe.isOpen(ports.getFirst()));
    }
}
