package org.minyi.local.launch;

import java.net.URI;
import java.util.List;

/**
 * Where the running platform is reached.
 *
 * @param offset what {@code --port-offset} added to every port
 */
public record PlatformAddresses(int offset) {
    private static final String REALM = "/realms/gusu";
    /** The one port above 8080 that browsers open no page at: the fetch standard, section "port blocking". */
    private static final int CLOSED_TO_BROWSERS = 10_080;

    public PlatformAddresses {
        if (offset < 0 || Port.STORE.shiftedBy(offset) > 65_535)
            throw new IllegalArgumentException("端口偏移须在 0 到 38518 之间。The port offset must lie between 0 and 38518.");
        for (var page : List.of(Port.GATEWAY, Port.KEYCLOAK, Port.MAILBOX))
            if (page.shiftedBy(offset) == CLOSED_TO_BROWSERS)
                throw new IllegalArgumentException(
                        "浏览器不打开 10080 端口，请换一个端口偏移。Browsers do not open port 10080; choose another port offset.");
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
