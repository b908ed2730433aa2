package org.minyi.gateway.relay;

import java.util.Optional;
import org.minyi.gateway.session.SignedIn;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;

/** The token that tells services who asks: the session's, or the one a program sent and the gateway has checked. */
public final class RelayedToken {
    private RelayedToken() {}

    public static Optional<String> ofCaller() {
        return switch (SecurityContextHolder.getContext().getAuthentication()) {
            case SignedIn person -> Optional.of(person.session().accessToken());
            case JwtAuthenticationToken program ->
                Optional.of(program.getToken().getTokenValue());
            case null, default -> Optional.empty();
        };
    }
}
