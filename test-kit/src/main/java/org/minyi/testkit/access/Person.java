package org.minyi.testkit.access;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.function.Consumer;
import org.minyi.servicekit.access.Role;
import org.springframework.http.HttpHeaders;

/**
 * Somebody with a role, as tests need them: {@code Person.resident("a").of("guihua").in(district).signsIn()} is a header setter.
 *
 * @param communities codes; for a worker those served
 * @param organisation empty for none
 */
public record Person(
        String id,
        List<Role> roles,
        List<String> communities,
        List<String> streets,
        String organisation,
        String district) {
    private static Person with(String id, Role role) {
        return new Person(id, List.of(role), List.of(), List.of(), "", "");
    }

    public static Person having(Role role) {
        return with("person-" + role.claim(), role);
    }

    public static Person resident(String id) {
        return with(id, Role.RESIDENT);
    }

    public static Person worker(String id) {
        return with(id, Role.COMMUNITY_WORKER);
    }

    public static Person streetOfficer(String id) {
        return with(id, Role.STREET_OFFICER);
    }

    public static Person bureauOfficer(String id) {
        return with(id, Role.BUREAU_OFFICER);
    }

    public static Person operator(String id) {
        return with(id, Role.OPERATOR);
    }

    /** Somebody who acts for an organisation. */
    public static Person organisation(String id, String organisation) {
        return new Person(id, List.of(Role.ORGANISATION), List.of(), List.of(), organisation, "");
    }

    public Person of(String... places) {
        return new Person(id, roles, List.of(places), streets, organisation, district);
    }

    public Person onStreet(String... places) {
        return new Person(id, roles, communities, List.of(places), organisation, district);
    }

    public Person in(String place) {
        return new Person(id, roles, communities, streets, organisation, place);
    }

    /** Puts the person's token on a request. */
    public Consumer<HttpHeaders> signsIn() {
        return headers -> headers.setBearerAuth(token());
    }

    /** A token that is valid for five minutes. */
    public String token() {
        return TestIssuer.running().sign(claims().build());
    }

    /** A token that says the same and is signed by somebody else. */
    public String forgedToken() {
        try {
            return TestIssuer.sign(
                    claims().build(), new RSAKeyGenerator(2048).keyID("test").generate());
        } catch (JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** A token that was valid until an hour ago. */
    public String expiredToken() {
        return TestIssuer.running()
                .sign(claims().expirationTime(Date.from(Instant.now().minusSeconds(3600)))
                        .build());
    }

    private JWTClaimsSet.Builder claims() {
        var claims = new JWTClaimsSet.Builder()
                .subject(id)
                .issuer(TestIssuer.running().name())
                .audience("minyi")
                .issueTime(Date.from(Instant.now()))
                .expirationTime(Date.from(Instant.now().plusSeconds(300)))
                .claim("district", district)
                .claim("roles", roles.stream().map(Role::claim).toList())
                .claim("communities", communities)
                .claim("streets", streets);
        return organisation.isEmpty() ? claims : claims.claim("organisation", organisation);
    }
}
