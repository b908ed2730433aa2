package org.minyi.endtoend.platform;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The platform that all journeys go through: the one that {@code -Dminyi.origin} names, else one that is started here with the
 * {@code minyi} command, from an empty data folder on ports of its own, once for all tests.
 */
public final class Platform {
    private static final int GATEWAY = 8_080;
    private static final int OFFSET = 2_100;
    private static final Path HOME =
            Path.of(System.getProperty("minyi.home")).toAbsolutePath().normalize();
    private static final String GIVEN = System.getProperty("minyi.origin", "");

    private Platform() {}

    private static final class Running {
        static final URI ORIGIN = GIVEN.isEmpty() ? start() : URI.create(GIVEN);

        private static URI start() {
            minyi("reset");
            Runtime.getRuntime().addShutdownHook(new Thread(() -> minyi("down")));
            if (minyi("up") != 0) throw new IllegalStateException("./minyi up failed, see its output");
            return URI.create("http://localhost:" + (GATEWAY + OFFSET));
        }
    }

    /** Where people and programs reach it; waits until it is ready and the demo is loaded. */
    public static URI origin() {
        return Running.ORIGIN;
    }

    /** Whether its processes are the {@code minyi} command's on this machine, so that faults can be tried on them. */
    public static boolean isOurs() {
        return Files.isDirectory(records());
    }

    /** Folder with a file for every process that the {@code minyi} command watches. */
    public static Path records() {
        int offset = offset();
        return HOME.resolve(offset == 0 ? ".minyi/local" : ".minyi/local+" + offset)
                .resolve("run");
    }

    private static int offset() {
        return origin().getPort() - GATEWAY;
    }

    /** Where programs get tokens. */
    public static URI tokenEndpoint() {
        int keycloak = origin().getPort() + 100;
        return URI.create("http://localhost:" + keycloak + "/realms/gusu/protocol/openid-connect/token");
    }

    /** Folder of the project. */
    public static Path home() {
        return HOME;
    }

    /** Where its Kafka listens. */
    public static String kafka() {
        return "127.0.0.1:" + (9_092 + offset());
    }

    /** Runs the {@code minyi} command on this platform and returns its exit code. */
    private static int minyi(String... arguments) {
        var command = new ArrayList<>(List.of(HOME.resolve("minyi").toString()));
        command.addAll(Arrays.asList(arguments));
        command.addAll(List.of("--port-offset", "" + OFFSET));
        try {
            var builder = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(new File("target/minyi.log")));
            builder.environment().put("MINYI_BUILD", "skip");
            return builder.start().waitFor();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
