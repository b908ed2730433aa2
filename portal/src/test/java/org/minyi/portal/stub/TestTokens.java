package org.minyi.portal.stub;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;

/** Signs tokens as the login of the district would, and publishes the key. */
public final class TestTokens {

    /** Who tokens say they come from. */
    public static final String ISSUER = "http://login.example/realms/gusu";

    private final RSAKey key;

    TestTokens() {
        try {
            key = new RSAKeyGenerator(2048).keyID("test").generate();
        } catch (JOSEException failure) {
            throw new IllegalStateException(failure);
        }
    }

    byte[] keySet() {
        return new JWKSet(key.toPublicJWK()).toString().getBytes(StandardCharsets.UTF_8);
    }

    /** A token of a person that holds for an hour. */
    public String of(Person person) {
        return of(person, Instant.now().plus(Duration.ofHours(1)));
    }

    /** A token of a person that ends at a given time. */
    public String of(Person person, Instant end) {
        var claims = new JWTClaimsSet.Builder()
                .issuer(ISSUER)
                .subject(person.name())
                .claim("name", person.shown())
                .claim("district", "gusu")
                .claim("roles", List.of(person.role()))
                .claim("communities", person.communities())
                .claim("streets", person.streets())
                .expirationTime(Date.from(end))
                .build();
        try {
            var token = new SignedJWT(
                    new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("test").build(), claims);
            token.sign(new RSASSASigner(key));
            return token.serialize();
        } catch (JOSEException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
