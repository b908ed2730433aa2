package org.minyi.local.launch;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A {@code java} command line, with the flags that keep ten JVMs on one machine small and quick to start. */
record Jvm(List<String> command) {
    static Jvm heap(String most) {
        return new Jvm(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xms24m",
                "-Xmx" + most,
                "-Xss512k",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseCompactObjectHeaders",
                "-XX:+ExitOnOutOfMemoryError",
                "-Dfile.encoding=UTF-8",
                "-Djava.security.egd=file:/dev/urandom"));
    }

    Jvm with(String... arguments) {
        return with(List.of(arguments));
    }

    Jvm with(List<String> arguments) {
        return new Jvm(Stream.concat(command.stream(), arguments.stream()).toList());
    }

    Jvm main(String classPath, Class<?> main, Object... arguments) {
        return main(classPath, main.getName(), arguments);
    }

    Jvm main(String classPath, String main, Object... arguments) {
        var line = new ArrayList<>(List.of("-cp", classPath, main));
        Stream.of(arguments).map(Object::toString).forEach(line::add);
        return with(line);
    }
}
