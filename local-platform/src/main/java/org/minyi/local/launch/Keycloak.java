package org.minyi.local.launch;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipInputStream;

/** The real Keycloak from its distribution zip; its data lies with the platform's, never inside the unpacked distribution. */
record Keycloak(Home home, Path folder) implements Part {
    private static final String REALM = "gusu-realm.json";

    static Keycloak in(Home home) {
        return new Keycloak(home, home.parts().resolve("keycloak"));
    }

    @Override
    public boolean prepared() {
        return Files.exists(folder.resolve("optimized"));
    }

    /** Unpacks the distribution and fixes its build-time options once: that saves every later start ten seconds and more. */
    @Override
    public void prepare(Map<String, String> environment) throws IOException {
        if (!prepared()) {
            Folders.delete(folder);
            unpack();
            Commands.run(
                    quarkus(Jvm.heap("512m")).with("build", "--db=dev-file").command(), home.log("keycloak-build"));
            Files.createFile(folder.resolve("optimized"));
        }
        Files.createDirectories(folder.resolve("data/import"));
        try (var realm = realm()) {
            Files.write(folder.resolve("data/import/" + REALM), realm.readAllBytes());
        }
    }

    Jvm start(PlatformAddresses addresses) {
        var database = home.data().resolve("keycloak/keycloak");
        return quarkus(Jvm.heap("192m").with("-XX:MaxMetaspaceSize=192m"))
                .with(
                        "start",
                        "--optimized",
                        "--import-realm",
                        "--http-enabled=true",
                        "--http-host=127.0.0.1",
                        "--http-port=" + addresses.port(Port.KEYCLOAK),
                        "--hostname=http://localhost:" + addresses.port(Port.KEYCLOAK),
                        "--cache=local",
                        "--db-url=jdbc:h2:file:" + database + ";NON_KEYWORDS=VALUE");
    }

    /** What {@code kc.sh} does, without the shell between us and the process. */
    private Jvm quarkus(Jvm jvm) {
        var opened = List.of("java.util", "java.util.concurrent", "java.security", "java.lang").stream()
                .map(name -> "--add-opens=java.base/" + name + "=ALL-UNNAMED")
                .toList();
        return jvm.with(opened)
                .with(
                        "--enable-native-access=ALL-UNNAMED",
                        "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                        "-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
                                + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
                        "-Dquarkus-log-max-startup-records=10000",
                        "-Dpicocli.disable.closures=true",
                        "-Dkc.home.dir=" + folder,
                        "-Djboss.server.config.dir=" + folder.resolve("conf"))
                .main(
                        folder.resolve("lib/quarkus-run.jar").toString(),
                        "io.quarkus.bootstrap.runner.QuarkusEntryPoint");
    }

    private void unpack() throws IOException {
        try (var zips = Files.newDirectoryStream(home.built().resolve("keycloak"), "*.zip")) {
            var found = zips.iterator();
            if (!found.hasNext())
                throw new LaunchException("Keycloak 尚未下载：请运行 ./minyi up。Keycloak was not built in: run ./minyi up.");
            try (var zip = new ZipInputStream(Files.newInputStream(found.next()))) {
                for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                    var inside = Path.of(entry.getName());
                    if (inside.getNameCount() < 2) continue;
                    var target = folder.resolve(inside.subpath(1, inside.getNameCount()));
                    if (entry.isDirectory()) Files.createDirectories(target);
                    else write(zip, target);
                }
            }
        }
    }

    private static void write(InputStream content, Path target) throws IOException {
        Files.createDirectories(target.resolveSibling("."));
        Files.copy(content, target);
    }

    private static InputStream realm() {
        return Objects.requireNonNull(
                Keycloak.class.getResourceAsStream("/realm/" + REALM), "the realm is part of this jar");
    }
}
