package org.minyi.gateway.stage;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A stage whose gateway knows the real Keycloak and a portal with pages for signed-in people. */
public final class SignInStage implements AutoCloseable {
    private final Stage stage = new Stage();

    public SignInStage() {
        RealKeycloak.start();
        stage.portal.on("/inbox", exchange -> {
            var known = exchange.getRequestHeaders().containsKey("Authorization");
            StubService.say(exchange, known ? 200 : 401, known ? "inbox" : "");
        });
    }

    public StubService portal() {
        return stage.portal;
    }

    public StubService project() {
        return stage.project;
    }

    /** Starts the gateway at the address that the realm knows. */
    public URI gateway(String... settings) {
        return gateway(Map.of(), settings);
    }

    public URI gateway(Map<String, Object> beans, String... settings) {
        var all = new ArrayList<>(List.of("server.port=" + RealKeycloak.GATEWAY_PORT));
        all.addAll(List.of(settings));
        return replica(beans, all.toArray(String[]::new));
    }

    /** Starts a further gateway for the same address; a load balancer would stand in front of both. */
    public URI replica(Map<String, Object> beans, String... settings) {
        var all = new ArrayList<>(List.of(
                "minyi.origin=http://localhost:" + RealKeycloak.GATEWAY_PORT,
                "minyi.issuer=" + RealKeycloak.issuer(),
                "minyi.keycloak=" + RealKeycloak.inner()));
        all.addAll(List.of(settings));
        return stage.gateway(beans, all.toArray(String[]::new));
    }

    public void stopLatest() {
        stage.stopLatest();
    }

    @Override
    public void close() {
        stage.close();
    }
}
