package org.minyi.gateway.district;

import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;

/** What this gateway is at a district's realm. Addresses are put together, not discovered: the gateway starts without Keycloak. */
public final class RealmClient {
    /** Where a realm sends people after their login. */
    public static final String CALLBACK = "/oauth2/callback";

    private static final String OPENID = "/protocol/openid-connect";

    private RealmClient() {}

    public static ClientRegistration of(District district) {
        return ClientRegistration.withRegistrationId(district.id())
                .clientId(district.clientId())
                .clientSecret(district.clientSecret())
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .clientSettings(ClientRegistration.ClientSettings.builder()
                        .requireProofKey(true)
                        .build())
                .scope("openid")
                .redirectUri(district.origin() + CALLBACK)
                .issuerUri(district.issuer().toString())
                .authorizationUri(district.outer(OPENID + "/auth").toString())
                .tokenUri(district.inner(OPENID + "/token").toString())
                .jwkSetUri(district.inner(OPENID + "/certs").toString())
                .userNameAttributeName("sub")
                .build();
    }
}
