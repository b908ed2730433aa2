package org.minyi.endtoend.input;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.minyi.endtoend.platform.Platform;

/** The doors that the code of a service names. */
final class AccessTables {
    private static final Pattern DOOR =
            Pattern.compile("(?:anybody|signedIn|roles)\\(\\s*(GET|POST|PUT|DELETE|PATCH),\\s*\"([^\"]+)\"");

    private AccessTables() {}

    /** Method and path of each door. */
    static Set<String> of(String service) throws IOException {
        try (var files = Files.walk(Platform.home().resolve(service + "-service/src/main/java"))) {
            return files.filter(it -> it.getFileName().toString().endsWith("AccessConfiguration.java"))
                    .flatMap(AccessTables::doors)
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static java.util.stream.Stream<String> doors(Path source) {
        try {
            return DOOR.matcher(Files.readString(source)).results().map(it -> it.group(1) + " " + it.group(2));
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }
}
