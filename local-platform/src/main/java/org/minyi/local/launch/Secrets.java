package org.minyi.local.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Properties;

/**
 * Secrets of one local platform, made at random on its first start and kept with its data.
 *
 * @param gatewayClient what the gateway shows to Keycloak
 * @param keycloakAdmin password of Keycloak's first administrator, {@code admin}
 * @param kafkaCluster Kafka's cluster id: 16 bytes in URL-safe Base64
 */
record Secrets(String gatewayClient, String keycloakAdmin, String kafkaCluster) {

    static Secrets keptIn(Path file) throws IOException {
        var kept = new Properties();
        if (Files.exists(file)) {
            try (var in = Files.newBufferedReader(file)) {
                kept.load(in);
            }
        } else {
            for (var name : new String[] {"gateway-client", "keycloak-admin", "kafka-cluster"})
                kept.setProperty(name, random());
            write(kept, file);
        }
        return new Secrets(
                kept.getProperty("gateway-client"),
                kept.getProperty("keycloak-admin"),
                kept.getProperty("kafka-cluster"));
    }

    private static void write(Properties secrets, Path file) throws IOException {
        Files.createDirectories(file.resolveSibling("."));
        Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        try (var out = Files.newBufferedWriter(file)) {
            secrets.store(out, null);
        }
    }

    private static String random() {
        var bytes = new byte[16];
        // Kafka refuses a cluster id that starts with a hyphen on its command line.
        do new SecureRandom().nextBytes(bytes);
        while (encoded(bytes).startsWith("-"));
        return encoded(bytes);
    }

    private static String encoded(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
