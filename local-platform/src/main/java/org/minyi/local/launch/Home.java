package org.minyi.local.launch;

import java.nio.file.Path;

/**
 * Where the local platform keeps what it makes. Every port offset has its own data, so that two platforms run side by side.
 *
 * @param project the checked-out project
 */
record Home(Path project, int offset) {
    static Home of(int offset) {
        return new Home(
                Path.of(System.getProperty("minyi.home", ".")).toAbsolutePath().normalize(), offset);
    }

    /** What can be made again from the build: Keycloak unpacked, services with their start caches. */
    Path parts() {
        return project.resolve(".minyi/parts");
    }

    Path local() {
        return project.resolve(".minyi/" + (offset == 0 ? "local" : "local+" + offset));
    }

    Path data() {
        return local().resolve("data");
    }

    Path logs() {
        return local().resolve("logs");
    }

    Path log(String component) {
        return logs().resolve(component + ".log");
    }

    Path records() {
        return local().resolve("run");
    }

    /** The launcher's own build output. */
    Path built() {
        return project.resolve("local-platform/target");
    }

    /** The application as Maven packed it. */
    Path jar(String application) {
        return project.resolve(application + "/target/" + application + ".jar");
    }
}
