package org.minyi.gateway.stage;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipInputStream;
import tools.jackson.databind.json.JsonMapper;

/** Keycloak from its distribution, with the realm that the local platform runs with. One for all tests of a JVM. */
public final class RealKeycloak {
    /** Where the one gateway that the realm's client knows is opened. */
    public static final int GATEWAY_PORT = FreePort.find();

    public static final String SECRET = "a-secret-that-only-the-tests-know";

    private static final Path BUILD = Path.of("target").toAbsolutePath();
    private static final Path HOME = BUILD.resolve("keycloak-home");
    private static final int PORT = FreePort.find();
    private static Process running;

    private RealKeycloak() {}

    public static URI issuer() {
        return URI.create("http://localhost:" + PORT + "/realms/gusu");
    }

    public static URI inner() {
        return URI.create("http://127.0.0.1:" + PORT);
    }

    /** A token as scripts get it, with the public client that local realms have. */
    public static String token(String person) {
        var form = "grant_type=password&client_id=minyi-cli&username=%1$s&password=%1$s".formatted(person);
        var request = HttpRequest.newBuilder(URI.create(issuer() + "/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form));
        try (var program = new Browser()) {
            return JsonMapper.shared()
                    .readTree(program.send(request).body())
                    .required("access_token")
                    .asString();
        }
    }

    public static synchronized void start() {
        if (running != null) return;
        try {
            if (!Files.exists(HOME.resolve("built"))) build();
            Files.createDirectories(HOME.resolve("data/import"));
            Files.copy(
                    Path.of("../local-platform/src/main/resources/realm/gusu-realm.json"),
                    HOME.resolve("data/import/gusu-realm.json"),
                    StandardCopyOption.REPLACE_EXISTING);
            running = run(
                    "start",
                    "--optimized",
                    "--import-realm",
                    "--http-enabled=true",
                    "--http-host=127.0.0.1",
                    "--http-port=" + PORT,
                    "--hostname=http://localhost:" + PORT,
                    "--cache=local");
            Runtime.getRuntime().addShutdownHook(new Thread(running::destroyForcibly));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        await().atMost(Duration.ofMinutes(4)).ignoreExceptions().until(RealKeycloak::answers);
    }

    private static boolean answers() throws IOException, InterruptedException {
        if (!running.isAlive()) throw new AssertionError("Keycloak ended; see " + BUILD.resolve("keycloak.log"));
        try (var http = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(URI.create(issuer() + "/.well-known/openid-configuration"))
                    .build();
            return http.send(request, BodyHandlers.discarding()).statusCode() == 200;
        }
    }

    private static void build() throws IOException {
        unpack();
        try {
            if (run("build", "--db=dev-mem").waitFor() != 0)
                throw new IOException("see " + BUILD.resolve("keycloak.log"));
        } catch (InterruptedException stopped) {
            throw new IOException(stopped);
        }
        Files.createFile(HOME.resolve("built"));
    }

    /** What {@code kc.sh} does, so that ending the process ends Keycloak. */
    private static Process run(String... arguments) throws IOException {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "--enable-native-access=ALL-UNNAMED",
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                "-Dquarkus-log-max-startup-records=10000",
                "-Dpicocli.disable.closures=true",
                "-Dkc.home.dir=" + HOME,
                "-Djboss.server.config.dir=" + HOME.resolve("conf"),
                "-cp",
                HOME.resolve("lib/quarkus-run.jar").toString(),
                "io.quarkus.bootstrap.runner.QuarkusEntryPoint"));
        for (var opened : List.of("java.util", "java.util.concurrent", "java.security", "java.lang"))
            command.add(1, "--add-opens=java.base/" + opened + "=ALL-UNNAMED");
        command.addAll(Arrays.asList(arguments));
        var builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(BUILD.resolve("keycloak.log").toFile());
        builder.environment().put("MINYI_ORIGIN", "http://localhost:" + GATEWAY_PORT);
        builder.environment().put("MINYI_GATEWAY_SECRET", SECRET);
        return builder.start();
    }

    private static void unpack() throws IOException {
        try (var zip = new ZipInputStream(Files.newInputStream(BUILD.resolve("keycloak-dist/keycloak.zip")))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                var inside = Path.of(entry.getName());
                if (inside.getNameCount() < 2) continue;
                var target = HOME.resolve(inside.subpath(1, inside.getNameCount()));
                if (entry.isDirectory()) Files.createDirectories(target);
                else {
                    Files.createDirectories(target.getParent());
                    Files.copy(zip, target, StandardCopyOption.REPLACE_EXISTING);
                }
            }
        }
    }
}
