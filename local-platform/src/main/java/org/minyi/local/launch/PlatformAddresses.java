package org.minyi.local.launch;

import java.net.URI;

/**
 * Where the running platform is reached.
 *
 * @param offset what {@code --port-offset} added to every port
 */
public record PlatformAddresses(int offset) {
    private static final String REALM = "/realms/gusu";

    public PlatformAddresses {
        if (offset < 0 || Port.STORE.shiftedBy(offset) > 65_535)
            throw new IllegalArgumentException("端口偏移须在 0 到 38518 之间。The port offset must lie between 0 and 38518.");
    }

    public int port(Port port) {
        return port.shiftedBy(offset);
    }

    /** What a person opens, and what programs call. */
    public URI origin() {
        return URI.create("http://localhost:" + port(Port.GATEWAY));
    }

    /** The issuer of tokens, one string for browsers and services. */
    public URI issuer() {
        return URI.create("http://localhost:" + port(Port.KEYCLOAK) + REALM);
    }

    /** Where programs get a token with the public client {@code minyi-cli}. */
    public URI tokenEndpoint() {
        return URI.create(issuer() + "/protocol/openid-connect/token");
    }

    /** The mail box in the browser. */
    public URI mailbox() {
        return URI.create("http://localhost:" + port(Port.MAILBOX));
    }

    /** Where one process is called by the others. */
    URI inner(Port port) {
        return URI.create("http://127.0.0.1:" + port(port));
    }

    URI keySet() {
        return URI.create(inner(Port.KEYCLOAK) + REALM + "/protocol/openid-connect/certs");
    }

    String kafka() {
        return "127.0.0.1:" + port(Port.KAFKA);
    }

    String store() {
        return "mongodb://127.0.0.1:" + port(Port.STORE);
    }
}
