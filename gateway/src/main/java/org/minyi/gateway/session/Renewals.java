package org.minyi.gateway.session;

import com.github.benmanes.caffeine.cache.AsyncCache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import org.minyi.gateway.district.District;
import org.minyi.gateway.district.RealmClient;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.oauth2.client.endpoint.OAuth2RefreshTokenGrantRequest;
import org.springframework.security.oauth2.client.endpoint.RestClientRefreshTokenTokenResponseClient;
import org.springframework.security.oauth2.core.OAuth2AccessToken;
import org.springframework.security.oauth2.core.OAuth2AuthorizationException;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.core.OAuth2RefreshToken;
import org.springframework.security.oauth2.core.endpoint.OAuth2AccessTokenResponse;
import org.springframework.stereotype.Component;

/**
 * Gets the next tokens of a session. A page asks for many things at once: all its requests share one call to the issuer, and
 * those that were under way with the old cookie find its outcome for a while.
 */
@Component
class Renewals {
    private static final Logger LOG = LoggerFactory.getLogger(Renewals.class);

    private final RestClientRefreshTokenTokenResponseClient issuer;
    private final AsyncCache<String, Renewal> recent = Caffeine.newBuilder()
            .expireAfterWrite(Duration.ofSeconds(30))
            .maximumSize(10_000)
            .executor(Executors.newVirtualThreadPerTaskExecutor())
            .buildAsync();

    Renewals(RestClientRefreshTokenTokenResponseClient issuer) {
        this.issuer = issuer;
    }

    Renewal of(Session session, District district) {
        var renewal = recent.get(
                        session.refreshToken(),
                        (token, threads) -> CompletableFuture.supplyAsync(() -> ask(session, district), threads))
                .join();
        if (renewal instanceof Renewal.Unreachable) recent.synchronous().invalidate(session.refreshToken());
        return renewal;
    }

    private Renewal ask(Session session, District district) {
        try {
            return new Renewal.Renewed(next(session, issuer.getTokenResponse(grant(session, district))));
        } catch (OAuth2AuthorizationException refused) {
            var code = refused.getError().getErrorCode();
            if (code.equals(OAuth2ErrorCodes.INVALID_GRANT)) return new Renewal.Ended();
            LOG.warn("{} does not renew sessions: {}", district.issuer(), code);
            return new Renewal.Unreachable();
        }
    }

    private static OAuth2RefreshTokenGrantRequest grant(Session session, District district) {
        var access = new OAuth2AccessToken(
                OAuth2AccessToken.TokenType.BEARER, session.accessToken(), Instant.EPOCH, session.accessExpires());
        var refresh = new OAuth2RefreshToken(session.refreshToken(), Instant.EPOCH);
        return new OAuth2RefreshTokenGrantRequest(RealmClient.of(district), access, refresh);
    }

    private static Session next(Session session, OAuth2AccessTokenResponse answer) {
        var access = answer.getAccessToken();
        var expires = access.getExpiresAt();
        var refresh = answer.getRefreshToken();
        return new Session(
                session.subject(),
                access.getTokenValue(),
                expires == null ? Instant.now() : expires,
                refresh == null ? session.refreshToken() : refresh.getTokenValue(),
                answer.getAdditionalParameters().get("id_token") instanceof String id ? id : session.idToken());
    }
}
